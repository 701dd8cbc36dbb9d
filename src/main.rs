//! kotosivu.
fn main() {}
