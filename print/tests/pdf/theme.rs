//! A theme's own print code: what it may do, and what it may not.

use kotosivu_print::{Captions, Files, Logo, Look, Printer};
use serde_json::json;

use crate::document::{document, heading, programme};
use crate::tags::File;
use crate::{bytes, fonts, said};

fn files(entries: &[(&str, &str)]) -> Files {
    entries.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

fn outcome(code: &str) -> Result<String, String> {
    let files = files(&[("print/main.typ", code), ("print/parts.typ", "#let mark = [Oma]")]);
    let printer = Printer::with_files(&Look::default(), fonts::machine(), files);
    match printer
        .expect("the look is good")
        .print(&bytes(&document(json!([heading(1, "Otsikko")]))))
    {
        Ok(pdf) => Ok(File::open(&pdf.bytes).tags().shape()),
        Err(faults) => Err(said(&faults)),
    }
}

#[test]
fn a_theme_lays_out_with_the_names_of_the_prelude_and_files_of_its_own() {
    let code = "#import \"/kotosivu/print.typ\": *\n#import \"parts.typ\": mark\n\
                #show: page-setup\n#show heading: set text(fill: red)\n#blocks(doc.blocks)\n#par(mark)";
    assert_eq!(outcome(code).as_deref(), Ok("Document(H1 P)"));
}

#[test]
fn what_a_theme_may_not_do_is_an_error_with_its_place() {
    let only = "print code reads only the theme's print/ and assets/";
    for (code, place, reason) in [
        ("\n#read(\"/etc/passwd\")", "print/main.typ:2:7: ", only),
        ("#image(\"../../secret.png\")", "print/main.typ:1:8: ", ""),
        ("#import \"@preview/cetz:0.3.0\": *", "print/main.typ:1:9: ", only),
        ("#while true {}", "print/main.typ:1:", "always true"),
        ("#let x = 0\n#while x < 1 { x -= 1 }", "print/main.typ:2:", "infinite"),
        ("#let f() = f()\n#f()", "print/main.typ:1:", "depth exceeded"),
        ("#eval(\"1\")", "print/main.typ:1:2: ", "expected function"),
        ("#std.eval(\"1\")", "print/main.typ:1:2: ", "expected function"),
        ("#plugin(\"a.wasm\")", "print/main.typ:1:2: ", "expected function"),
        ("#datetime.today()", "print/main.typ:1:2: ", "date"),
        (
            "#import \"/kotosivu/print.typ\": *\n\n#blocks(((kind: \"x\"),))",
            "print/main.typ:3:",
            "kind x",
        ),
    ] {
        let told = outcome(code).unwrap_err();
        assert!(told.starts_with(place) && told.contains(reason), "{code}: {told}");
    }
}

#[test]
fn a_warning_of_a_theme_is_told() {
    let code = "#import \"/kotosivu/print.typ\": *\n#show: page-setup\n#set text(font: \"Puuttuva\")\n#blocks(doc.blocks)";
    let printer =
        Printer::with_files(&Look::default(), fonts::machine(), files(&[("print/main.typ", code)]))
            .unwrap();
    let pdf = printer.print(&bytes(&document(json!([heading(1, "Otsikko")])))).unwrap();
    assert_eq!(said(&pdf.warnings), "print/main.typ:3:17: unknown font family: puuttuva");
}

#[test]
fn logo_and_captions_follow_the_look() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>"#;
    let logo = Logo { file: "assets/logo.svg".to_owned(), alt: "Kuopio".to_owned(), height: 14.0 };
    let look = Look { logo: Some(logo), captions: Captions::Below, ..Look::default() };
    let printer =
        Printer::with_files(&look, fonts::machine(), files(&[("assets/logo.svg", svg)])).unwrap();
    let pdf = printer.print(&bytes(&programme())).map_err(|faults| said(&faults)).unwrap();
    let tags = File::open(&pdf.bytes).tags();
    assert_eq!(tags.named("Figure")[0].alt, "Kuopio");
    assert_eq!(tags.named("Caption").len(), 1);
}
