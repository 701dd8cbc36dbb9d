//! `kotosivu print` and `kotosivu build --pdf` as people run them, with the feature `pdf` and without.

use crate::project::Project;

#[cfg(feature = "pdf")]
mod with_pdf {
    use std::path::Path;

    use super::*;

    /// Whether the bytes are a document with something in it.
    fn is_pdf(bytes: &[u8]) -> bool {
        bytes.starts_with(b"%PDF-") && bytes.len() > 10_000
    }

    #[test]
    fn a_programme_and_its_parts_are_printed() {
        let project = Project::new();
        for (arguments, file) in [
            (&[][..], "koe-document-fi.pdf"),
            (&["--lang", "sv"], "koe-document-sv.pdf"),
            (&["--table", "matrix"], "koe-matrix-fi.pdf"),
            (&["--theme", "tyo", "--output", "uusi/"], "uusi/koe-themes-tyo-fi.pdf"),
            (&["--party", "koekunta", "--output", "oma.pdf"], "oma.pdf"),
        ] {
            let all = [&["print", "koe"], arguments].concat();
            let ran = project.run(&all).ends_with(0);
            assert!(ran.stderr.contains(file), "{arguments:?}: {}", ran.stderr);
            let bytes = std::fs::read(project.root().join(file)).unwrap();
            assert!(is_pdf(&bytes), "{file}");
        }
    }

    #[test]
    fn what_is_not_there_is_told_with_what_was_likely_meant() {
        let project = Project::new();
        for (arguments, said) in [
            (&["kuo"][..], "There is no programme kuo"),
            (&["koe", "--table", "matrx"], "Did you mean matrix?"),
            (&["koe", "--theme", "tyoo"], "Did you mean tyo?"),
            (
                &["koe", "--table", "x"],
                "no responsibility table x in the programme. There is: matrix",
            ),
            (&["koe", "--theme", "x"], "no theme x in the programme. There is: tyo"),
            (&["koe", "--section", "x"], "no section x in the programme. There is: "),
            (&["x"], "no programme x. There is: koe"),
            (&["koe", "--party", "koekuntta"], "Did you mean koekunta?"),
            (&["koe", "--client-group", "x"], "no page of a client group x"),
            (&["koe", "--lang", "ru"], "in the language ru. There is: fi, sv"),
        ] {
            let ran = project.run(&[&["print"], arguments].concat()).ends_with(2);
            assert!(ran.stderr.contains(said), "{arguments:?}: {}", ran.stderr);
        }
        let ran = project.run(&["print", "koe", "--theme", "a", "--table", "b"]).ends_with(2);
        assert!(ran.stderr.contains("cannot be used with"), "{}", ran.stderr);
    }

    #[test]
    fn a_site_with_documents_links_them_and_is_the_same_again() {
        let project = Project::new();
        project.run(&["build", "--pdf"]).ends_with(0);
        let first = project.bytes_below("public");
        let page = String::from_utf8(first["fi/koe/document/index.html"].clone()).unwrap();
        let link = "href=\"koe-document-fi.pdf\" type=\"application/pdf\"";
        assert!(page.contains(link), "{page}");
        assert!(is_pdf(&first["fi/koe/document/koe-document-fi.pdf"]));
        let size = first["fi/koe/document/koe-document-fi.pdf"].len().div_ceil(1000);
        assert!(page.contains(&format!("sivua, {size} kt)")), "{page}");
        let catalogue = String::from_utf8(first["data/catalog.jsonld"].clone()).unwrap();
        assert!(catalogue.contains("/fi/koe/document/koe-document-fi.pdf\""), "{catalogue}");
        assert!(catalogue.contains("dcat:byteSize"), "{catalogue}");
        let again = project.run(&["build", "--pdf"]).ends_with(0);
        assert!(again.stderr.contains("Nothing has changed"), "{}", again.stderr);
        project.run(&["build", "--pdf", "--force"]).ends_with(0);
        assert_eq!(first, project.bytes_below("public"));
        project.run(&["build"]).ends_with(0);
        assert!(!project.bytes_below("public").keys().any(|path| path.contains(".pdf")));
    }

    #[test]
    fn documents_that_say_the_same_as_before_are_taken_over() {
        let project = Project::new();
        let first = project.run(&["build", "--pdf"]).ends_with(0);
        let all = pdfs(&project);
        let told = |made: usize| {
            format!(
                "PDF files: {} documents, {made} laid out and {} unchanged",
                all.len(),
                all.len() - made
            )
        };
        assert!(first.stderr.contains(&told(all.len())), "{}", first.stderr);
        project.edit("programmes/koe/goals.toml", "Rekrytointitapahtumien määrä", "Tapahtumia");
        let second = project.run(&["build", "--pdf"]).ends_with(0);
        let changed: Vec<String> = pdfs(&project)
            .into_iter()
            .filter(|pdf| !all.contains(pdf))
            .map(|(path, _)| path)
            .collect();
        assert!(!changed.is_empty() && changed.len() < all.len(), "{changed:?}");
        assert!(second.stderr.contains(&told(changed.len())), "{changed:?}: {}", second.stderr);
        let kept = project.bytes_below("public");
        let forced = project.run(&["build", "--pdf", "--force"]).ends_with(0);
        assert!(forced.stderr.contains(&told(all.len())), "{}", forced.stderr);
        assert_eq!(kept, project.bytes_below("public"));
    }

    /// The documents of the site that stands.
    fn pdfs(project: &Project) -> Vec<(String, Vec<u8>)> {
        let all = project.bytes_below("public").into_iter();
        all.filter(|(path, _)| Path::new(path).extension().is_some_and(|it| it == "pdf")).collect()
    }

    /// A project whose theme knows no fonts but those of the printer, with words that they lack.
    fn without_fonts() -> Project {
        let project = Project::new()
            .file("themes/oma/theme.toml", "[print]\nfonts = [\"Ei Ole Olemassa\"]\n");
        project.edit("kotosivu.toml", "feedback", "theme = \"oma\"\nfeedback");
        project
    }

    #[test]
    fn letters_without_a_font_stop_a_build_before_anything_is_published() {
        let project = without_fonts();
        project.run(&["build", "--pdf"]).ends_with(0);
        let before = project.bytes_below("public");
        project.edit("programmes/koe/programme.toml", "Koekunnan", "مرحبا Koekunnan");
        let ran = project.run(&["build", "--pdf"]).ends_with(1);
        for said in ["missing-font", "Arabic script", "U+0645", "fonts-noto-core"] {
            assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
        }
        assert_eq!(before, project.bytes_below("public"));
        let ran = project.run(&["print", "koe"]).ends_with(1);
        assert!(ran.stderr.contains("Noto Sans Arabic"), "{}", ran.stderr);
    }

    #[test]
    fn latin_and_cyrillic_need_no_font_of_the_machine() {
        let project = without_fonts();
        project.edit("programmes/koe/programme.toml", "Koekunnan", "Äö, Їжак і Ёлка: Koekunnan");
        project.run(&["print", "koe"]).ends_with(0);
    }

    #[test]
    fn what_is_wrong_in_a_themes_print_files_is_told() {
        let project = without_fonts().file("themes/oma/fonts/Rikki.ttf", "no font");
        let ran = project.run(&["print", "koe"]).ends_with(1);
        assert!(
            ran.stderr.contains("bad-font") && ran.stderr.contains("Rikki.ttf"),
            "{}",
            ran.stderr
        );
        let project = without_fonts().file("themes/oma/print/main.typ", "\n#let x = \n");
        let ran = project.run(&["print", "koe"]).ends_with(1);
        let said = "print/main.typ:2";
        assert!(ran.stderr.contains("print-failed") && ran.stderr.contains(said), "{}", ran.stderr);
    }

    #[test]
    fn a_theme_may_have_a_layout_of_its_own() {
        let layout = "#import \"/kotosivu/print.typ\": *\n#show: page-setup\n#sheets(doc.blocks)\n";
        let project = without_fonts().file("themes/oma/print/main.typ", layout);
        project.run(&["print", "koe", "--table", "matrix"]).ends_with(0);
    }
}

#[cfg(not(feature = "pdf"))]
#[test]
fn without_the_feature_the_commands_say_what_to_do_instead() {
    let project = Project::new();
    for (arguments, language, said) in [
        (&["print", "koe"][..], "en", "--features pdf"),
        (&["build", "--pdf"], "fi", "avaa sivu selaimessa"),
        (&["build", "--pdf"], "sv", "skriv ut den"),
    ] {
        let locale = format!("{language}_FI.UTF-8");
        let ran = project.copied().env("LANG", &locale).run(arguments).ends_with(2);
        assert!(ran.stderr.contains(said), "{arguments:?}: {}", ran.stderr);
    }
    assert!(project.bytes_below("public").is_empty());
}
