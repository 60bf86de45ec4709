package nl.impactmonitor.interview.refi;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The schema of the standard and a project of another program. They are not ours to publish: they are read from the folder
 * that the environment variable REFI_QDA_CASES names, or from cases/refi-qda in a folder "shared" beside the project or above it.
 */
public final class Refischema {

    public static final String WHY_SKIPPED =
            "schema.xsd and demo.qdpx of REFI-QDA are not on this machine (REFI_QDA_CASES); a project of our own covers the same";

    private Refischema() {}

    public static boolean present() {
        return Files.isRegularFile(cases().resolve("schema.xsd")) && Files.isRegularFile(cases().resolve("demo.qdpx"));
    }

    public static Path cases() {
        if (System.getenv("REFI_QDA_CASES") != null) {
            return Path.of(System.getenv("REFI_QDA_CASES"));
        }
        for (Path map = Path.of("").toAbsolutePath(); map != null; map = map.getParent()) {
            Path cases = map.resolve("shared/cases/refi-qda");
            if (Files.isDirectory(cases)) {
                return cases;
            }
        }
        return Path.of("shared/cases/refi-qda");
    }

    /** @throws SAXException when it is not valid */
    public static void validate(String xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(cases().resolve("schema.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
