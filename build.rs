//! Tells cargo that the built-in theme is part of the binary, so that a new file in it is seen.

fn main() {
    println!("cargo::rerun-if-changed=themes/koto");
}
