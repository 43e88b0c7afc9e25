package dev.slipway.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Our reading of XML beside the JDK's. */
class XmlOracleTest {
    private static final String SEED =
            "<a b=\"c\" d='1 &lt; 2'>\n <!-- e - f -->\n <g:h i='\u00e9'/>&amp;&#160;&#xA0;\n"
                    + "<![CDATA[j ]] <k>]]><?l m?><n >o</n></a>\n";
    private static final String SIGNS = "<>&;'\"=-!?/[]#x1 \n\tA:_.\u00b7\u00d7\u0001";

    @Test
    void what_is_well_formed_for_one_is_for_the_other() throws Exception {
        SAXParser parser = parser();
        Random random = new Random(20261127);
        int wellFormed = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder xml = new StringBuilder(SEED);
            for (int n = random.nextInt(3); n >= 0; n--) {
                int at = random.nextInt(xml.length());
                if (random.nextBoolean()) {
                    xml.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                } else {
                    xml.delete(at, Math.min(xml.length(), at + 1 + random.nextInt(4)));
                }
            }
            String text = xml.toString();
            Optional<String> fault = fault(parser, text);
            wellFormed += fault.isEmpty() ? 1 : 0;
            assertThat(Suite.refuses("a.xml", text)).as(text + fault).isEqualTo(fault.isPresent());
        }
        assertThat(wellFormed).isBetween(2_000, 18_000);
    }

    /** {@code -Dxml.files=PATH,PATH} names folders to search for XML. */
    @Test
    @EnabledIfSystemProperty(named = "xml.files", matches = ".+")
    void files_that_the_jdk_reads_have_no_finding() throws Exception {
        SAXParser parser = parser();
        int files = 0;
        List<String> differ = new ArrayList<>();
        for (String folder : System.getProperty("xml.files").split(",")) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : paths.filter(XmlOracleTest::isXml).sorted().toList()) {
                    Optional<String> text = Suite.text(path);
                    if (text.isPresent() && Suite.refuses("a.xml", text.get())) {
                        fault(parser, text.get()).ifPresentOrElse(fault -> {}, () -> differ.add(path.toString()));
                    }
                    files++;
                }
            }
        }
        System.out.println(files + " files of XML, wrongly refused " + differ.size());
        assertThat(differ).isEmpty();
    }

    private static boolean isXml(Path path) {
        String name = path.toString();
        return (name.endsWith(".xml") || name.endsWith(".svg") || name.endsWith(".xsd") || name.endsWith(".pom"))
                && Files.isRegularFile(path);
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newSAXParser();
    }

    /** What the JDK says is wrong. */
    private static Optional<String> fault(SAXParser parser, String text) throws IOException {
        try {
            parser.parse(new InputSource(new StringReader(text)), new DefaultHandler());
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
