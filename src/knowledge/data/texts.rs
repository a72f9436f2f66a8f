//! Lists the texts of a struct of words, so that a rule can look at each.

use super::Pairs;

/// Declares the struct as it is written, and gives it `each`.
macro_rules! words {
    ($(#[$about:meta])* pub struct Words<S = String> { $(pub $field:ident: $kind:ty,)+ }) => {
        $(#[$about])*
        pub struct Words<S = String> { $(pub $field: $kind,)+ }

        impl Words<&'static str> {
            /// Every text, with the name of its field.
            pub fn each(&self, see: &mut dyn FnMut(&'static str, &'static str)) {
                $(super::texts::Texts::each(&self.$field, stringify!($field), see);)+
            }
        }
    };
}
pub(super) use words;

/// What a field can be made of.
pub(super) trait Texts {
    fn each(&self, field: &'static str, see: &mut dyn FnMut(&'static str, &'static str));
}

impl Texts for &'static str {
    fn each(&self, field: &'static str, see: &mut dyn FnMut(&'static str, &'static str)) {
        see(field, self);
    }
}

impl<A: Texts, B: Texts> Texts for (A, B) {
    fn each(&self, field: &'static str, see: &mut dyn FnMut(&'static str, &'static str)) {
        self.0.each(field, see);
        self.1.each(field, see);
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn each(&self, field: &'static str, see: &mut dyn FnMut(&'static str, &'static str)) {
        for text in self {
            text.each(field, see);
        }
    }
}

impl<T: Texts, const N: usize> Texts for [T; N] {
    fn each(&self, field: &'static str, see: &mut dyn FnMut(&'static str, &'static str)) {
        for text in self {
            text.each(field, see);
        }
    }
}

/// What a text is about is no text itself.
impl<K, T: Texts> Texts for Pairs<K, T> {
    fn each(&self, field: &'static str, see: &mut dyn FnMut(&'static str, &'static str)) {
        for (_, text) in self.iter() {
            text.each(field, see);
        }
    }
}
