/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.model.project.Project;
import org.taskseam.model.project.ProjectPackage;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The file {@code project.xmi} in a project's folder, beside its event store. Older versions are read and lifted, newer ones
 * refused; a file is replaced in one step, so that a crash leaves the old or the new one.
 */
public final class ProjectFile {

    /** Name of the file in a project's folder. */
    public static final String NAME = "project.xmi";

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Path file;
    private final ProjectMigration migration;

    /** @param folder folder of a project, {@code NAME.taskseam} */
    public ProjectFile(Path folder) {
        this(folder, ProjectMigration.TODAY);
    }

    ProjectFile(Path folder, ProjectMigration migration) {
        this.file = folder.resolve(NAME);
        this.migration = migration;
    }

    /** @return whether there is a file */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /**
     * @return what the file holds
     * @throws NewerVersionException if a newer Taskseam wrote it
     * @throws IOException           if it cannot be read; the message says why
     */
    public Project load() throws IOException {
        Document document = parse(Files.readAllBytes(file));
        int found = ProjectMigration.versionOf(document.getDocumentElement());
        if (found > migration.version()) {
            throw new NewerVersionException(file.toString(), found, migration.version());
        }
        migration.migrate(document.getDocumentElement());
        XMIResourceImpl resource = resource();
        try {
            resource.load(document, Map.of());
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    "The project " + file + " cannot be read: " + e.getMessage()
                            + ". Restore it from a copy, or remove it to start with an empty project.",
                    e);
        }
        if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Project project) {
            return project;
        }
        throw new IOException("The file " + file + " holds no project.");
    }

    /** Writes a project. */
    public void save(Project project) throws IOException {
        project.setSchemaVersion(migration.version());
        XMIResourceImpl resource = resource();
        resource.getContents().add(project);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(
                    bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_KEEP_DEFAULT_CONTENT, true));
        } finally {
            resource.getContents().clear();
        }
        WholeFile.write(file, bytes::writeTo);
    }

    /**
     * Reads, changes and writes a project; no other edit of this program comes in between.
     *
     * @return the project as it was written
     */
    public Project edit(Consumer<Project> change) throws IOException {
        synchronized (ProjectFile.class) {
            Project project = load();
            change.accept(project);
            save(project);
            return project;
        }
    }

    private XMIResourceImpl resource() {
        ProjectPackage.eINSTANCE.eClass();
        return new XMIResourceImpl(URI.createFileURI(file.toAbsolutePath().toString()));
    }

    private Document parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(NO_DOCTYPE, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new IOException(
                    "The project " + file + " is not well-formed XML: " + e.getMessage()
                            + ". Restore it from a copy, or remove it to start with an empty project.",
                    e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
