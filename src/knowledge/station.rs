//! The way of a request from a program to a model, and where on it each cause stops it.

/// One stop on the way. The order is that of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Station {
    /// The program that asks, or this page's browser: the request does not leave it as it should.
    Program,
    Network,
    /// The provider's own front door: address, region, form of the request.
    Edge,
    Key,
    /// The project, the account and what they pay.
    Project,
    Quota,
    Model,
}

impl Station {
    pub const ALL: [Station; 7] =
        [Self::Program, Self::Network, Self::Edge, Self::Key, Self::Project, Self::Quota, Self::Model];

    /// Its name in `data-station`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Network => "network",
            Self::Edge => "edge",
            Self::Key => "key",
            Self::Project => "project",
            Self::Quota => "quota",
            Self::Model => "model",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::cause::Severity;
    use crate::knowledge::causes::Cause;

    #[test]
    fn every_station_stops_something_and_good_news_stands_at_its_last() {
        for station in Station::ALL {
            let stops =
                |cause: &Cause| cause.station() == Some(station) && cause.severity() != Severity::Fine;
            assert!(Cause::ALL.iter().any(stops), "{station:?}: nothing stops here");
        }
        assert_eq!(Cause::KeyGenerates.station(), Station::ALL.last().copied());
        assert_eq!(Cause::KeyListsModels.station(), Some(Station::Key));
        assert_eq!(Cause::Unrecognized.station(), None);
    }

    #[test]
    fn the_way_has_the_order_of_the_stations() {
        assert!(Station::ALL.is_sorted());
    }
}
