//! Things by id: once an [`Id`] exists, the thing exists.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::ops::Index;

/// The place of a thing in its [`Table`]. Made only by the table that holds it, so it never dangles.
pub struct Id<T> {
    index: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    fn new(index: usize) -> Id<T> {
        Id {
            index: u32::try_from(index).expect("a table never holds four milliard things"),
            kind: PhantomData,
        }
    }

    /// The place, counted from nought in the order of the sources.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}

impl<T> std::fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "#{}", self.index)
    }
}

/// Things of one kind, in the order of the sources, findable by the id that officers typed.
#[derive(Debug, Clone)]
pub struct Table<T> {
    things: Vec<T>,
    by_name: BTreeMap<Box<str>, u32>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { things: Vec::new(), by_name: BTreeMap::new() }
    }
}

impl<T> Table<T> {
    /// Puts in the names first, so that things may refer to one another: `None` for a name already taken.
    pub fn reserve(
        names: impl IntoIterator<Item = impl Into<Box<str>>>,
    ) -> (Names<T>, Vec<Option<Id<T>>>) {
        let mut by_name = BTreeMap::new();
        let mut ids = Vec::new();
        let mut next = 0_u32;
        for name in names {
            let free = match by_name.entry(name.into()) {
                std::collections::btree_map::Entry::Vacant(entry) => {
                    entry.insert(next);
                    next += 1;
                    Some(Id::new(next as usize - 1))
                }
                std::collections::btree_map::Entry::Occupied(_) => None,
            };
            ids.push(free);
        }
        (Names { by_name, kind: PhantomData }, ids)
    }

    /// The id of the thing that officers call `name`.
    pub fn find(&self, name: &str) -> Option<Id<T>> {
        self.by_name.get(name).map(|index| Id::new(*index as usize))
    }

    /// The thing that officers call `name`.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.find(name).map(|id| &self[id])
    }

    /// All things with their ids, in the order of the sources.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Id<T>, &T)> {
        self.things.iter().enumerate().map(|(index, thing)| (Id::new(index), thing))
    }

    /// All ids, in the order of the sources.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = Id<T>> + use<T> {
        (0..self.things.len()).map(Id::new)
    }

    /// The names that officers type, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(AsRef::as_ref)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.things.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.things.is_empty()
    }
}

impl<T> Index<Id<T>> for Table<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.things[id.index()]
    }
}

/// The names of a table that is being filled: ids can be handed out before the things exist.
#[derive(Debug)]
pub struct Names<T> {
    by_name: BTreeMap<Box<str>, u32>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Names<T> {
    /// The id that the thing called `name` will have.
    pub fn find(&self, name: &str) -> Option<Id<T>> {
        self.by_name.get(name).map(|index| Id::new(*index as usize))
    }

    /// All names, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(AsRef::as_ref)
    }

    /// The finished table.
    ///
    /// # Panics
    ///
    /// If there is not one thing for each name, in the order of the names' ids: ids would dangle.
    pub fn fill(self, things: Vec<T>) -> Table<T> {
        assert_eq!(self.by_name.len(), things.len(), "one thing for each name");
        Table { things, by_name: self.by_name }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_taken_twice_gets_no_second_id() {
        let (names, ids) = Table::<&str>::reserve(["a", "b", "a"]);
        assert_eq!(ids.iter().map(Option::is_some).collect::<Vec<_>>(), [true, true, false]);
        let table = names.fill(vec!["first", "second"]);
        assert_eq!(table.get("b"), Some(&"second"));
        assert_eq!(table.names().collect::<Vec<_>>(), ["a", "b"]);
    }
}
