//! Where the texts of a module stand, and where their addresses do.

use std::ops::Range;

/// The section that holds what memory begins with.
const DATA: u8 = 11;

/// The bytes of a module and the parts of it that memory begins with.
pub(super) struct Module<'a> {
    bytes: &'a [u8],
    segments: Vec<Segment>,
}

struct Segment {
    /// Where its first byte lies in memory.
    address: usize,
    place: Range<usize>,
}

/// Reads numbers of seven bits a byte.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        self.at += 1;
        self.bytes.get(self.at - 1).copied()
    }

    fn number(&mut self) -> Option<usize> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
            shift += 7;
        }
    }
}

impl<'a> Module<'a> {
    /// None where it is no module of the sort that the page's tools make.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader { bytes, at: 8 };
        while reader.at < bytes.len() {
            let (id, length) = (reader.byte()?, reader.number()?);
            if id == DATA {
                return Some(Self { bytes, segments: segments(&mut reader)? });
            }
            reader.at += length;
        }
        None
    }

    /// The places of a text and of all its addresses, each with a length behind it; none where it has no address.
    pub(super) fn of(&self, text: &str) -> Vec<Range<usize>> {
        self.segments.iter().find_map(|segment| self.within(segment, text)).unwrap_or_default()
    }

    fn within(&self, segment: &Segment, text: &str) -> Option<Vec<Range<usize>>> {
        let inner = self.bytes.get(segment.place.clone())?;
        let mut from = 0;
        while let Some(at) = find(inner.get(from..)?, text.as_bytes()).map(|at| from + at) {
            let address = u32::try_from(segment.address + at).ok()?.to_le_bytes();
            let length = u32::try_from(text.len()).ok()?.to_le_bytes();
            let pointer = [address, length].concat();
            let mut places = all(self.bytes, &pointer);
            if !places.is_empty() {
                let start = segment.place.start + at;
                places.push(start..start + text.len());
                return Some(places);
            }
            from = at + 1;
        }
        None
    }
}

fn segments(reader: &mut Reader<'_>) -> Option<Vec<Segment>> {
    let mut segments = Vec::new();
    for _ in 0..reader.number()? {
        // An active segment: `i32.const`, its address, `end`.
        let (0, 0x41) = (reader.number()?, reader.byte()?) else { return None };
        let address = reader.number()?;
        let (0x0b, length) = (reader.byte()?, reader.number()?) else { return None };
        segments.push(Segment { address, place: reader.at..reader.at + length });
        reader.at += length;
    }
    Some(segments)
}

/// The first place of some bytes in others.
pub(super) fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    let first = *part.first()?;
    (0..bytes.len().saturating_sub(part.len() - 1))
        .find(|at| bytes.get(*at) == Some(&first) && bytes.get(*at..*at + part.len()) == Some(part))
}

fn all(bytes: &[u8], part: &[u8]) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(at) = bytes.get(from..).and_then(|rest| find(rest, part)) {
        places.push(from + at..from + at + part.len());
        from += at + part.len();
    }
    places
}

/// The bytes without these places.
pub(super) fn without(bytes: &[u8], mut places: Vec<Range<usize>>) -> Vec<u8> {
    places.sort_unstable_by_key(|place| place.start);
    let mut kept = Vec::with_capacity(bytes.len());
    let mut from = 0;
    for place in places {
        kept.extend_from_slice(bytes.get(from..place.start).unwrap_or_default());
        from = from.max(place.end);
    }
    kept.extend_from_slice(bytes.get(from..).unwrap_or_default());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_by_its_address() {
        let mut data = vec![1, 0, 0x41, 16, 0x0b, 21];
        data.extend(b"abc--abc\0\0\0\0\0");
        data.extend([21, 0, 0, 0, 3, 0, 0, 0]);
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend([DATA, u8::try_from(data.len()).unwrap_or_default()]);
        module.extend(data);
        let read = Module::read(&module);
        let places = read.map(|it| it.of("abc")).unwrap_or_default();
        assert_eq!(places, [29..37, 21..24]);
        assert_eq!(without(b"abcdef", vec![3..4, 0..1, 3..5]), b"bcf");
        assert!(Module::read(b"\0asm").is_none());
    }
}
