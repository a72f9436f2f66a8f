// Unpacks an LZMA file (.lzma): a sixth smaller than what browsers unpack by themselves. The packing tells literals
// apart by the three high bits of the byte before, and nothing by its place: lc=3, lp=0, pb=0.

/** What came before a decision, as a number below this: literals to 6, then matches. */
const STATES = 12;
const LITERAL = 0x300;
const LENGTH = 274;

let end = 0;
const room = (places) => (end += places) - places;
// Where the chances of each kind of decision begin.
const MATCH = room(STATES);
const KNOWN = room(STATES);
const NOT_FIRST = room(STATES);
const NOT_SECOND = room(STATES);
const NOT_THIRD = room(STATES);
const LONG = room(STATES);
const SLOT = room(4 * 64);
const MIDDLE = room(128);
const LOW = room(16);
const NEW_LENGTH = room(LENGTH);
const KNOWN_LENGTH = room(LENGTH);
const LITERALS = room(8 * LITERAL);

const RANGE = 0;
const CODE = 1;

/** Decides bits: 0 below the bound that the chance of the place sets, else 1. */
const decider = (packed, start) => {
  const chances = new Uint16Array(end).fill(1 << 10);
  // An array, because its numbers stay 32 bits wide without a word about it.
  const now = new Uint32Array([2 ** 32 - 1, 0]);
  let at = start;
  const shift = () => {
    now[CODE] = (now[CODE] << 8) | packed[at];
    at += 1;
  };
  for (let bytes = 0; bytes < 5; bytes += 1) shift();
  const below = (bound, rest) => {
    const is = now[CODE] < bound;
    now[RANGE] = is ? bound : rest;
    if (!is) now[CODE] -= bound;
    if (now[RANGE] < 2 ** 24) {
      now[RANGE] <<= 8;
      shift();
    }
    return is;
  };
  const bit = (place) => {
    const chance = chances[place];
    const bound = (now[RANGE] >>> 11) * chance;
    const is = below(bound, now[RANGE] - bound);
    chances[place] += is ? (2048 - chance) >> 5 : -(chance >> 5);
    return is ? 0 : 1;
  };
  /** A bit without a chance of its own. */
  const even = () => (below(now[RANGE] >>> 1, now[RANGE] >>> 1) ? 0 : 1);
  return { bit, even };
};

/** Reads what is written in more than one bit. */
const reader = ({ bit, even }) => {
  const number = (place, bits) => {
    let node = 1;
    for (let left = bits; left > 0; left -= 1) node = node * 2 + bit(place + node);
    return node - (1 << bits);
  };
  /** A number whose low bit comes first. */
  const turned = (place, bits) => {
    let node = 1;
    let value = 0;
    for (let high = 0; high < bits; high += 1) {
      const found = bit(place + node);
      node = node * 2 + found;
      value |= found << high;
    }
    return value;
  };
  const length = (place) => {
    if (!bit(place)) return 2 + number(place + 2, 3);
    return bit(place + 1) ? 18 + number(place + 18, 8) : 10 + number(place + 10, 3);
  };
  const distance = (length) => {
    const slot = number(SLOT + 64 * Math.min(length - 2, 3), 6);
    if (slot < 4) return slot + 1;
    const bits = (slot >> 1) - 1;
    let high = 2 | (slot & 1);
    if (slot < 14) return (high << bits) + turned(MIDDLE + (high << bits) - slot, bits) + 1;
    for (let left = bits - 4; left > 0; left -= 1) high = high * 2 + even();
    return high * 16 + turned(LOW, 4) + 1;
  };
  /** A byte. After a match, what stands where the match would go on tells what it is not. */
  const literal = (before, unlike) => {
    const place = LITERALS + LITERAL * (before >> 5);
    let node = 1;
    for (let high = 7; high >= 0 && unlike !== undefined && node < 256; high -= 1) {
      const other = (unlike >> high) & 1;
      const found = bit(place + ((1 + other) << 8) + node);
      node = node * 2 + found;
      if (found !== other) break;
    }
    while (node < 256) node = node * 2 + bit(place + node);
    return node;
  };
  return { bit, length, distance, literal };
};

/** How many bytes are filled before the page may answer its visitor again. */
const SLICE = 1 << 16;
const turn = () => globalThis.scheduler?.yield?.() ?? new Promise((go) => setTimeout(go));

/** The bytes of a file. Of a damaged one they are others: their hash tells. */
export const unpack = async (packed) => {
  const bytes = new Uint8Array(new DataView(packed.buffer).getUint32(5, true));
  const { bit, length, distance, literal } = reader(decider(packed, 13));
  let state = 0;
  /** The distances of the last four matches, the newest first. */
  const known = [1, 1, 1, 1];
  for (let filled = 0, pause = SLICE; filled < bytes.length; ) {
    if (filled > pause) {
      pause += SLICE;
      await turn();
    }
    if (!bit(MATCH + state)) {
      bytes[filled] = literal(bytes[filled - 1] ?? 0, state < 7 ? undefined : bytes[filled - known[0]]);
      filled += 1;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    const late = state < 7 ? 0 : 3;
    let copied = 1;
    if (!bit(KNOWN + state)) {
      copied = length(NEW_LENGTH);
      known.unshift(distance(copied));
      known.pop();
      state = 7 + late;
    } else if (bit(NOT_FIRST + state)) {
      const which = bit(NOT_SECOND + state) ? 2 + bit(NOT_THIRD + state) : 1;
      known.unshift(...known.splice(which, 1));
      copied = length(KNOWN_LENGTH);
      state = late ? 11 : 8;
    } else if (bit(LONG + state)) {
      copied = length(KNOWN_LENGTH);
      state = late ? 11 : 8;
    } else state = late ? 11 : 9;
    for (const stop = filled + copied; filled < stop; filled += 1) bytes[filled] = bytes[filled - known[0]];
  }
  return bytes;
};
