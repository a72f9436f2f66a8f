//! Mounts the page; nothing else.

fn main() {
    #[cfg(any(target_arch = "wasm32", kc_web))]
    key_clinic::web::mount();
}
