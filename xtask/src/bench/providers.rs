//! What each provider costs: the built page's wasm, packed once more without what only this provider has. That is
//! its table, its texts and their addresses. Code is shared and is not divided.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use key_clinic::exchange::Request;
use key_clinic::knowledge::provider::Provider;
use key_clinic::knowledge::providers::gemini;
use key_clinic::knowledge::{packed, providers};
use lzma_rust2::LzmaReader;

use super::wasm::{self, Module};
use crate::{Done, pack, place};

const STALE: &str = "The page in dist/ is not of these sources: write `cargo xtask dist`.";
/// What unpacking may take, in KiB.
const ROOM: u32 = 1 << 18;

/// Measures the page in `dist/` and prints the table for the README.
pub(super) fn run() -> Done {
    let wasm = unpacked()?;
    let full = pack::compressed(&wasm).map_err(|fault| fault.to_string())?.len();
    println!("| without | bytes less | packed |\n|---|---|---|");
    for provider in providers::ALL {
        print(provider.name, &wasm, full, &[provider])?;
    }
    let others: Vec<&Provider> = providers::ALL.iter().copied().skip(1).collect();
    print("all but Gemini", &wasm, full, &others)?;
    print("all", &wasm, full, providers::ALL)?;
    println!(
        "\nOf {full} bytes of wasm, packed. Every line is what the page loses without it: data alone, rows, texts and \
         addresses. Code, the words of the causes and what two providers share are not divided, so the lines do not \
         add up to the last ones."
    );
    Ok(())
}

fn print(name: &str, wasm: &[u8], full: usize, gone: &[&Provider]) -> Done {
    let rest = without(wasm, gone)?;
    let packed = pack::compressed(&rest).map_err(|fault| fault.to_string())?.len();
    println!("| {name} | {} | {} |", wasm.len() - rest.len(), full.saturating_sub(packed));
    Ok(())
}

/// The wasm of the built page.
fn unpacked() -> Done<Vec<u8>> {
    let page = fs::read_to_string(place::dist().join("index.html")).map_err(|_| STALE.to_owned())?;
    let (_, rest) = page.split_once("id=\"wasm\">").ok_or(STALE)?;
    let (text, _) = rest.split_once("</script>").ok_or(STALE)?;
    let packed = STANDARD.decode(text).map_err(|fault| fault.to_string())?;
    let mut wasm = Vec::new();
    let mut reader = LzmaReader::new_mem_limit(packed.as_slice(), ROOM, None).map_err(|it| it.to_string())?;
    reader.read_to_end(&mut wasm).map_err(|fault| fault.to_string())?;
    Ok(wasm)
}

/// The module without these providers' tables and texts. Nothing can run it; it is measured only.
fn without(wasm: &[u8], gone: &[&Provider]) -> Done<Vec<u8>> {
    let text = packed::write(providers::all_tables());
    let kept = providers::all_tables().filter(|(id, _)| gone.iter().all(|provider| provider.id != *id));
    let at = wasm::find(wasm, text.as_bytes()).ok_or(STALE)?;
    let module = Module::read(wasm).ok_or("The wasm has another form than this measurement knows.")?;
    let mut places: Vec<_> = only(gone).into_iter().flat_map(|text| module.of(text)).collect();
    places.push(at..at + text.len());
    let mut rest = wasm::without(wasm, places);
    // The section stands behind all data, so what was cut before it moved its place only.
    rest.extend_from_slice(packed::write(kept).as_bytes());
    Ok(rest)
}

/// The texts that only these providers have. Shorter ones could be anybody's.
fn only(gone: &[&Provider]) -> Vec<&'static str> {
    let mut owners: BTreeMap<&str, bool> = BTreeMap::new();
    for provider in providers::ALL {
        let is_gone = gone.iter().any(|it| it.id == provider.id);
        for text in texts(provider) {
            owners.entry(text).and_modify(|all| *all &= is_gone).or_insert(is_gone);
        }
    }
    owners.into_iter().filter(|(text, all)| *all && text.len() > 3).map(|(text, _)| text).collect()
}

/// Every text of a provider's file but the wordings of its rows, which its table holds.
fn texts(provider: &Provider) -> Vec<&'static str> {
    let mut all = vec![provider.id, provider.name, provider.company, provider.variable];
    all.extend(provider.marks.iter().chain(provider.sdks));
    for kind in provider.kinds {
        all.extend([kind.id, kind.name.en, kind.name.zh, kind.shape.prefix, kind.shape.infix]);
    }
    for (_, link) in provider.places {
        all.extend([link.name, link.url, link.project_url.unwrap_or_default()]);
    }
    all.extend(provider.list.iter().flat_map(request));
    for probe in provider.probes {
        all.extend(request(&probe.request));
        all.extend([probe.cost.en, probe.cost.zh, probe.verify.command]);
    }
    if let Some(by_hand) = provider.by_hand {
        all.extend([by_hand.url, by_hand.body]);
        all.extend(by_hand.headers);
    }
    if let Some(verify) = provider.verify {
        all.extend([verify.command, verify.prints]);
    }
    if provider.id == gemini::ID {
        for comparison in gemini::COMPARISONS {
            all.extend([
                comparison.action,
                comparison.title.en,
                comparison.title.zh,
                comparison.cost.en,
                comparison.cost.zh,
            ]);
            all.extend(comparison.answers.iter().flat_map(|answer| [answer.told.en, answer.told.zh]));
        }
    }
    all.extend(provider.prefers.odd.iter().map(|(part, _)| *part));
    all
}

fn request(request: &Request) -> Vec<&'static str> {
    let mut all = vec![request.origin, request.path, request.body.unwrap_or_default()];
    all.extend(request.only.iter().chain(request.reads).chain(request.shows));
    all.extend(request.headers.iter().chain(request.query).flat_map(|(name, value)| [*name, *value]));
    all
}
