package ru.estafeta.stand.build;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** How many tests ran, from the JUnit XML that Surefire, Vitest and Node's test runner all write. */
record Tally(int passed, int failed, int skipped, List<String> failures) {

    static final Tally NONE = new Tally(0, 0, 0, List.of());

    /** Colours of a terminal in a failure's message: Node's reporter lets them through. */
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    Tally {
        failures = List.copyOf(failures);
    }

    /** A check without tests of its own, a linter say: only its failure counts. */
    static Tally failure(String what) {
        return new Tally(0, 1, 0, List.of(what));
    }

    Tally plus(Tally other) {
        var all = new ArrayList<>(failures);
        all.addAll(other.failures);
        return new Tally(passed + other.passed, failed + other.failed, skipped + other.skipped, all);
    }

    /** The closing line of {@code ./estafeta test}. */
    String line() {
        return passed + " passed, " + failed + " failed" + (skipped > 0 ? ", " + skipped + " skipped" : "");
    }

    /** All reports in the folder that were written at or after the given time; earlier ones are of another run. */
    static Tally of(Path folder, FileTime since) throws IOException {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> isSince(file, since))
                    .map(Tally::of)
                    .reduce(NONE, Tally::plus);
        }
    }

    private static boolean isSince(Path file, FileTime since) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tally of(Path file) {
        try {
            var cases = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            NOT_XML.matcher(Files.readString(file)).replaceAll(""))))
                    .getElementsByTagName("testcase");
            var sum = NONE;
            for (int i = 0; i < cases.getLength(); i++) {
                sum = sum.plus(ofCase((Element) cases.item(i)));
            }
            return sum;
        } catch (SAXException | ParserConfigurationException e) {
            return failure("unreadable report " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tally ofCase(Element testcase) {
        for (Node child = testcase.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeName()) {
                case "failure", "error" -> {
                    return failure(testcase.getAttribute("classname") + " › " + testcase.getAttribute("name"));
                }
                case "skipped" -> {
                    return new Tally(0, 0, 1, List.of());
                }
                default -> {
                    // output and properties
                }
            }
        }
        return new Tally(1, 0, 0, List.of());
    }
}
