/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.keyboard;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.ui.IWorkbenchPart;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.taskseam.ui.internal.HeaderBar;

/** The classes of the workbench that a person sees as a dialog, a page or a part, found in the bundle itself. */
final class WindowClasses {

    private static final Set<String> WINDOWS = Set.of(
            "org/eclipse/swt/widgets/Shell.<init>",
            "org/eclipse/jface/dialogs/MessageDialog.<init>",
            "org/eclipse/jface/dialogs/MessageDialog.open");

    private final Set<String> shown = new TreeSet<>();
    private final Set<String> makers = new TreeSet<>();

    WindowClasses() throws IOException, ClassNotFoundException {
        BundleWiring bundle = FrameworkUtil.getBundle(HeaderBar.class).adapt(BundleWiring.class);
        for (String file : bundle.listResources(
                "org/taskseam/ui", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            Class<?> type = Class.forName(name, false, bundle.getClassLoader());
            if (isTest(type)) {
                continue;
            }
            if (isShown(type)) {
                shown.add(name);
            }
            try (InputStream in = bundle.getClassLoader().getResourceAsStream(file)) {
                Set<String> calls = calls(new DataInputStream(in));
                calls.retainAll(WINDOWS);
                if (!calls.isEmpty()) {
                    makers.add(outer(name));
                }
            }
        }
    }

    private static boolean isTest(Class<?> type) {
        return type.getProtectionDomain().getCodeSource() != null
                && !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .equals(HeaderBar.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation());
    }

    private static boolean isShown(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers())
                && (org.eclipse.jface.window.Window.class.isAssignableFrom(type)
                        || IDialogPage.class.isAssignableFrom(type)
                        || IWorkbenchPart.class.isAssignableFrom(type));
    }

    private static String outer(String name) {
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    /** @return dialogs, pages of them, parts */
    Set<String> shown() {
        return shown;
    }

    /** @return classes that make windows in another way */
    Set<String> makers() {
        return makers;
    }

    /** @return the methods that a class calls, as its constants say: {@code owner.name} */
    private static Set<String> calls(DataInputStream in) throws IOException {
        in.readInt();
        in.readInt();
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, Integer> names = new HashMap<>();
        Map<Integer, int[]> methods = new HashMap<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 12 -> {
                    names.put(i, in.readUnsignedShort());
                    in.skipBytes(tag == 12 ? 2 : 0);
                }
                case 10 -> methods.put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++; // takes two places
                }
                case 15 -> in.skipBytes(3);
                case 8, 16, 19, 20 -> in.skipBytes(2);
                default -> in.skipBytes(4);
            }
        }
        Set<String> calls = new HashSet<>();
        methods.values()
                .forEach(method -> calls.add(texts.get(names.get(method[0])) + "." + texts.get(names.get(method[1]))));
        return calls;
    }
}
