//! The schemas and the format reference in the repository are what the program prints of itself.

use std::path::{Path, PathBuf};

use kotosivu::export::open;
use kotosivu::record::schema;

/// The one command that renews all of them.
const RENEW: &str = "run `cargo xtask schema`";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[track_caller]
fn is_as_printed(path: &str, kind: &str) {
    let kept = std::fs::read_to_string(root().join(path)).unwrap_or_default();
    let printed = schema::print(kind).or_else(|| open::schema(kind)).unwrap();
    assert!(kept == printed, "{path} is old: {RENEW}");
}

#[test]
fn the_schemas_are_as_the_program_prints_them() {
    for kind in schema::kinds().chain(open::schemas()) {
        is_as_printed(&format!("schema/{kind}.schema.json"), kind);
    }
}

#[test]
fn the_format_reference_is_as_the_program_prints_it() {
    is_as_printed("docs/format.md", "reference");
}

#[test]
fn every_schema_line_points_at_a_schema() {
    let mut files = Vec::new();
    for folder in ["programmes", "themes", "tests/cases/base"] {
        toml_files_below(&root().join(folder), &mut files);
    }
    files.push(root().join("kotosivu.toml"));
    let mut n_lines = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for target in text.lines().filter_map(|line| line.strip_prefix("#:schema ")) {
            let path = file.parent().unwrap().join(target.trim());
            assert!(path.is_file(), "{}: no schema at {target}", file.display());
            n_lines += 1;
        }
    }
    assert!(n_lines > 0, "no file names its schema");
}

fn toml_files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            toml_files_below(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
}
