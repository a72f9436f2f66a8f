//! The files beside the page, by which it can be installed: made of what lies in the project's folder `app`.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{read, seal, write};
use crate::{Done, place};

pub(super) const WORKER: &str = "sw.js";
pub(super) const MANIFEST: &str = "manifest.webmanifest";
/// What the worker holds in the place of the page's hash.
const HASH: &str = "{page}";
/// What the manifest names. The page's policy holds for them too and lets no image be fetched, so they travel
/// within the manifest.
const ICONS: [&str; 3] = ["icon-192.png", "icon-512.png", "icon-maskable.png"];

/// Writes them. The worker keeps this very page and no other.
pub(super) fn put(folder: &Path, page: &str) -> Done {
    let app = place::root().join("app");
    let worker = read(&app, WORKER)?;
    write(folder, WORKER, &fill(&worker, HASH, &seal::hex(page.as_bytes()))?)?;
    let mut manifest = read(&app, MANIFEST)?;
    for icon in ICONS {
        let url = format!("data:image/png;base64,{}", STANDARD.encode(bytes(&app.join(icon))?));
        manifest = fill(&manifest, &format!("{{{icon}}}"), &url)?;
    }
    write(folder, MANIFEST, &manifest)
}

fn bytes(path: &Path) -> Done<Vec<u8>> {
    fs::read(path).map_err(|fault| format!("{} cannot be read: {fault}.", path.display()))
}

/// Replaces what must stand there exactly once.
fn fill(text: &str, place: &str, with: &str) -> Done<String> {
    match text.matches(place).count() {
        1 => Ok(text.replace(place, with)),
        count => {
            Err(format!("`{place}` must stand once in its file in `app`, and stands there {count} times."))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_there_to_be_filled() {
        let app = place::root().join("app");
        let text = |name| read(&app, name).unwrap_or_default();
        assert!(fill(&text(WORKER), HASH, "").is_ok_and(|it| !it.contains(HASH)));
        for icon in ICONS {
            assert!(fill(&text(MANIFEST), &format!("{{{icon}}}"), "").is_ok(), "{icon}");
        }
        assert!(fill("twice: {x} {x}", "{x}", "").is_err() && fill("never", "{x}", "").is_err());
    }
}
