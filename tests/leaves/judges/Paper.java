// The judge of PDF files: veraPDF over all files in the folder named on the command line, in one process.
// Each is judged as PDF/UA-1, and as PDF/A-2a where it says that it is that. A line is printed for
// each rule that a file breaks: file, standard, clause, test, what the rule wants, where first, how
// often. The exit code is 1 where a rule was broken and 2 where a file could not be read.
// It knows only files: what a PDF must hold besides the standards is told in paper.py.

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public final class Paper {
    private static final ValidationProfile UA_1 = profile(PDFAFlavour.PDFUA_1, "PDFUA-1.xml");
    private static final ValidationProfile A_2A = profile(PDFAFlavour.PDFA_2_A, "PDFA-2A.xml");

    public static void main(String[] folder) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        int broken = 0, unread = 0, archival = 0;
        List<Path> files;
        try (var found = Files.walk(Path.of(folder[0]))) {
            files = found.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        for (Path file : files) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                broken += judge(file, "PDF/UA-1", UA_1, PDFAFlavour.PDFUA_1);
                if (claimsArchival(bytes)) {
                    archival += 1;
                    broken += judge(file, "PDF/A-2a", A_2A, PDFAFlavour.PDFA_2_A);
                }
            } catch (Exception | StackOverflowError reason) {
                System.out.println(file + ": cannot be judged: " + reason);
                unread += 1;
            }
        }
        System.out.printf("%d PDF files judged as PDF/UA-1 (%d rules), %d of them as PDF/A-2a (%d rules): %d broken rules%n",
                files.size() - unread, UA_1.getRules().size(), archival, A_2A.getRules().size(), broken);
        System.exit(unread > 0 ? 2 : broken > 0 ? 1 : 0);
    }

    /** Whether a file says in its metadata, which PDF/A wants uncompressed, that it is PDF/A. */
    private static boolean claimsArchival(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("pdfaid:part");
    }

    /** Prints the rules that a file breaks, and gives their number. */
    private static int judge(Path file, String standard, ValidationProfile profile, PDFAFlavour flavour) throws Exception {
        Map<String, List<TestAssertion>> broken = new TreeMap<>();
        try (InputStream bytes = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(bytes, flavour);
                var validator = Foundries.defaultInstance().createValidator(profile, false)) {
            for (TestAssertion test : validator.validate(parser).getTestAssertions()) {
                if (test.getStatus() != TestAssertion.Status.PASSED) {
                    String rule = test.getRuleId().getClause() + " test " + test.getRuleId().getTestNumber();
                    broken.computeIfAbsent(rule, none -> new ArrayList<>()).add(test);
                }
            }
        }
        broken.forEach((rule, tests) -> System.out.printf("%s: %s %s: %s | %s (%d in all)%n", file, standard, rule,
                tests.get(0).getMessage(), tests.get(0).getLocation().getContext(), tests.size()));
        return broken.size();
    }

    /**
     * A profile of the library, read here: its own reader wants JAXB, which Java has not carried since
     * version 11.
     */
    private static ValidationProfile profile(PDFAFlavour flavour, String name) {
        try (InputStream xml = Foundries.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name)) {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
            Set<Rule> rules = new HashSet<>();
            for (Element rule : all(root, "rule")) rules.add(rule(rule));
            Set<Variable> variables = new HashSet<>();
            for (Element variable : all(root, "variable")) {
                variables.add(Profiles.variableFromValues(variable.getAttribute("name"),
                        variable.getAttribute("object"), text(variable, "defaultValue"), text(variable, "value")));
            }
            var details = Profiles.profileDetailsFromValues(text(root, "name"), text(root, "description"), "veraPDF", new Date(0));
            return Profiles.profileFromValues(flavour, details, "", rules, variables);
        } catch (Exception reason) {
            throw new IllegalStateException(name, reason);
        }
    }

    private static Rule rule(Element rule) {
        Element id = all(rule, "id").get(0);
        var specification = PDFAFlavour.Specification.valueOf(id.getAttribute("specification"));
        int test = Integer.parseInt(id.getAttribute("testNumber"));
        return Profiles.ruleFromValues(Profiles.ruleIdFromValues(specification, id.getAttribute("clause"), test),
                rule.getAttribute("object"), rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
                rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
                Profiles.errorFromValues(text(rule, "message"), List.of()), List.of());
    }

    private static String text(Element parent, String tag) {
        return all(parent, tag).get(0).getTextContent();
    }

    private static List<Element> all(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at += 1) elements.add((Element) found.item(at));
        return elements;
    }
}
