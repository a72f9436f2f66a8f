//! Markup that mounts under `trusted-types 'none'`.

/// [`leptos::view!`] with a class on every element. Without one Leptos mounts static subtrees through
/// `innerHTML`, which the page's policy refuses. Use it for nested views too: the class does not reach in.
macro_rules! html {
    ($($markup:tt)*) => {
        leptos::prelude::view! { class = "kc", $($markup)* }
    };
}
