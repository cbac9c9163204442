/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Finds what installed bundles add to Taskseam: providers that they name in {@code META-INF/services}, as for {@link
 * java.util.ServiceLoader}, and OSGi services.
 */
public final class Installed {

    private static final String SERVICES = "META-INF/services/";

    private final BundleContext context;

    private Installed(BundleContext context) {
        this.context = context;
    }

    /** @return what is installed in the framework that this class runs in */
    public static Installed inThisFramework() {
        return new Installed(FrameworkUtil.getBundle(Installed.class).getBundleContext());
    }

    /**
     * What can be used. A provider that cannot be made is logged and left out; the others work.
     *
     * @param type a service interface of Taskseam, such as {@code org.taskseam.mining.Miner}
     * @return all providers, those of older bundles first, each class once
     */
    public <T> List<T> all(Class<T> type) {
        return found(type, Installed::isResolved, Installed::log);
    }

    /**
     * What nothing may be done without.
     *
     * @return as {@link #all}
     * @throws IllegalStateException if a bundle names a provider that cannot be made, or is itself not resolved
     */
    public <T> List<T> everyOne(Class<T> type) {
        return found(type, bundle -> true, (problem, cause) -> {
            throw new IllegalStateException(problem, cause);
        });
    }

    private <T> List<T> found(Class<T> type, Predicate<Bundle> which, BiConsumer<String, Throwable> troubled) {
        Map<String, T> found = new LinkedHashMap<>();
        for (Bundle bundle : context.getBundles()) {
            for (String name : which.test(bundle) ? named(bundle, type, troubled) : List.<String>of()) {
                if (!found.containsKey(name)) {
                    T provider = make(bundle, name, type, troubled);
                    if (provider != null) {
                        found.put(name, provider);
                    }
                }
            }
        }
        for (T service : services(type)) {
            found.putIfAbsent(service.getClass().getName(), service);
        }
        return List.copyOf(found.values());
    }

    private static boolean isResolved(Bundle bundle) {
        return (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0;
    }

    private static List<String> named(Bundle bundle, Class<?> type, BiConsumer<String, Throwable> troubled) {
        URL file = bundle.getEntry(SERVICES + type.getName());
        List<String> names = new ArrayList<>();
        if (file != null) {
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int comment = line.indexOf('#');
                    String name = (comment < 0 ? line : line.substring(0, comment)).strip();
                    if (!name.isEmpty()) {
                        names.add(name);
                    }
                }
            } catch (IOException e) {
                troubled.accept("The providers of " + type.getName() + " in " + bundle + " cannot be read", e);
            }
        }
        return names;
    }

    private static <T> T make(Bundle bundle, String name, Class<T> type, BiConsumer<String, Throwable> troubled) {
        try {
            return bundle.loadClass(name).asSubclass(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            troubled.accept(bundle + " names " + name + ", which cannot be used as " + type.getName(), e);
            return null;
        }
    }

    private <T> List<T> services(Class<T> type) {
        List<T> services = new ArrayList<>();
        try {
            for (ServiceReference<T> reference : context.getServiceReferences(type, null)) {
                T service = context.getService(reference);
                if (service != null) {
                    services.add(service);
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return services;
    }

    private static void log(String message, Throwable cause) {
        ILog.of(Installed.class).warn(message, cause);
    }
}
