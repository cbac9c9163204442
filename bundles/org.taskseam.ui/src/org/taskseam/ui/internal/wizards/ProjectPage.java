/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.taskseam.presentation.PolicyDraft;
import org.taskseam.presentation.PolicyFiles;
import org.taskseam.privacy.policy.WrittenPolicy;
import org.taskseam.ui.internal.OpenFile;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Spoken;

/** Name of the project, and what becomes of bad lines and of names. */
final class ProjectPage extends WizardPage {

    /** Names of files that say nothing of what is in them. */
    private static final Set<String> GENERAL = Set.of("data", "events", "event_log", "eventlog", "export", "log");

    private final ImportRequest request;
    private String proposed = "";
    private Text name;
    private Label place;
    private Button lenient;
    private Button keep;
    private Button tasks;
    private Text policy;
    private Text signer;

    ProjectPage(ImportRequest request) {
        super("project");
        this.request = request;
        setTitle(Texts.get("import.project.title"));
        setDescription(Texts.get("import.project.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        new Label(page, SWT.NONE).setText(Texts.get("import.project.name"));
        name = new Text(page, SWT.BORDER);
        Spoken.name(name, Texts.get("import.project.name"));
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name.addListener(SWT.Modify, event -> check());
        new Label(page, SWT.NONE).setText(Texts.get("import.project.place"));
        place = new Label(page, SWT.NONE);
        place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        policy = createFile(page, "import.project.policy", "import.file.browse", "*.policy");
        signer = createFile(page, "import.project.signer", "import.project.signer.browse", "*.pub");
        tasks = check(page, "import.project.tasks");
        tasks.addListener(SWT.Selection, event -> request.findsTasks(tasks.getSelection()));
        lenient = check(page, "import.project.lenient");
        Button local = check(page, "import.project.zone");
        local.setText(Texts.get("import.project.zone", ZoneId.systemDefault()));
        if (ZoneId.systemDefault().normalized().equals(ZoneOffset.UTC)) {
            ((GridData) local.getLayoutData()).exclude = true;
            local.setVisible(false);
        }
        keep = check(page, "import.project.names");
        keep.addListener(SWT.Selection, event -> {
            request.keepNames(keep.getSelection());
            setMessage(keep.getSelection() ? Texts.get("import.project.names.warning") : null, WARNING);
        });
        Button published = check(page, "import.project.published");
        published.addListener(SWT.Selection, event -> request.published(published.getSelection()));
        lenient.addListener(SWT.Selection, event -> read(local));
        local.addListener(SWT.Selection, event -> read(local));
        setControl(page);
    }

    private Text createFile(Composite page, String label, String search, String files) {
        new Label(page, SWT.NONE).setText(Texts.get(label));
        Composite line = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Text file = new Text(line, SWT.BORDER);
        file.setMessage(Texts.get(label + ".hint"));
        Spoken.name(file, Texts.get(label));
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(Texts.get(search));
        Spoken.name(browse, Texts.get(search) + ' ' + Texts.get(label));
        browse.addListener(
                SWT.Selection,
                event -> OpenFile.ask(getShell(), Texts.get(label), files, OpenFile.ANY)
                        .ifPresent(chosen -> file.setText(chosen.toString())));
        return file;
    }

    /** @return why the policy cannot be used; {@code null} if it can, or none is wanted */
    private String readPolicy() {
        String file = policy.getText().strip();
        request.policy(null);
        keep.setEnabled(file.isEmpty());
        signer.setEnabled(!file.isEmpty());
        if (file.isEmpty()) {
            return null;
        }
        try {
            PolicyDraft draft = new PolicyFiles().trusted(Path.of(file), named(signer));
            request.policy(draft.policy()
                    .map(read -> new WrittenPolicy(draft.text(), read))
                    .orElse(null));
            return draft.problem()
                    .map(problem -> Texts.get("policy.unreadable", problem.line(), problem.message()))
                    .orElse(null);
        } catch (SecurityException e) {
            return Texts.get("import.project.untrusted", String.valueOf(e.getMessage()));
        } catch (IOException | InvalidPathException e) {
            return Texts.get("import.file.missing");
        }
    }

    private static Optional<Path> named(Text file) {
        return Optional.of(file.getText().strip())
                .filter(name -> !name.isEmpty())
                .map(Path::of);
    }

    private void read(Button local) {
        var options = org.taskseam.interchange.ReadOptions.defaults()
                .withMapping(request.options().mapping());
        options = local.getSelection() ? options.withZone(ZoneId.systemDefault()) : options;
        request.options(lenient.getSelection() ? options.asLenient() : options);
    }

    private static Button check(Composite page, String key) {
        Button check = new Button(page, SWT.CHECK);
        check.setText(Texts.get(key));
        check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return check;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            if (name.getText().isEmpty() || name.getText().equals(proposed)) {
                proposed = proposed(request.file());
                name.setText(proposed);
                tasks.setSelection(!request.namesCases());
                request.findsTasks(tasks.getSelection());
            }
            name.setFocus();
            name.selectAll();
        }
    }

    /** The name of the file, or of its folder where that says more, with a number where there is a project of that name. */
    private static String proposed(Path path) {
        String file = path.getFileName().toString();
        int dot = file.indexOf('.');
        String own = dot > 0 ? file.substring(0, dot) : file;
        Path folder = path.toAbsolutePath().normalize().getParent().getFileName();
        String name = folder != null && GENERAL.contains(own.toLowerCase(Locale.ROOT)) ? folder.toString() : own;
        return Stream.concat(
                        Stream.of(name),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + ' ' + number))
                .filter(free -> !Files.exists(ProjectActions.folderOf(free)))
                .findFirst()
                .orElseThrow();
    }

    private void check() {
        String text = name.getText().strip();
        boolean valid = !text.isEmpty() && text.chars().noneMatch(c -> "\\/:*?\"<>|".indexOf(c) >= 0 || c < ' ');
        Path folder = valid ? ProjectActions.folderOf(text) : null;
        boolean taken = folder != null && Files.exists(folder);
        place.setText(folder == null ? "" : folder.toString());
        String problem = readPolicy();
        setErrorMessage(
                !valid ? Texts.get("import.project.invalid") : taken ? Texts.get("import.project.taken") : problem);
        setPageComplete(valid && !taken && problem == null);
        request.name(text);
    }
}
