/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.taskseam.eventlog.WholeFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The views of the process graph that people saved in the {@code project.xmi} of a project. */
final class ErasedViews {

    private static final String NAME = "project.xmi";

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Path file;

    ErasedViews(Path folder) {
        file = folder.resolve(NAME);
    }

    /**
     * Removes activities that nobody has any more, and the views without a name: they are what the workbench showed last, and
     * nobody misses them.
     */
    void keepOnly(Set<String> activities) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try {
            Document document = parse();
            Node before = document.cloneNode(true);
            for (Element view : elements(document.getElementsByTagName("views"))) {
                if (view.getAttribute("name").isEmpty()) {
                    view.getParentNode().removeChild(view);
                }
            }
            for (String kind : List.of("hidden", "kept")) {
                for (Element activity : elements(document.getElementsByTagName(kind))) {
                    if (!activities.contains(activity.getTextContent())) {
                        activity.getParentNode().removeChild(activity);
                    }
                }
                for (Element view : elements(document.getElementsByTagName("views"))) {
                    if (!activities.contains(view.getAttribute(kind))) {
                        view.removeAttribute(kind); // one alone may be written so
                    }
                }
            }
            if (!document.isEqualNode(before)) {
                WholeFile.writeText(file, text(document));
            }
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private Document parse() throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(NO_DOCTYPE, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null); // its own one writes to the terminal
        return builder.parse(file.toFile());
    }

    private static String text(Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        StringWriter text = new StringWriter();
        document.setXmlStandalone(true);
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    /** The list of the document changes as elements are removed. */
    private static List<Element> elements(NodeList live) {
        return IntStream.range(0, live.getLength())
                .mapToObj(i -> (Element) live.item(i))
                .toList();
    }
}
