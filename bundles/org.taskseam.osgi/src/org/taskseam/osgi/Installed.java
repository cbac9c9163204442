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
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Finds what installed bundles add to Taskseam: providers that they name in {@code META-INF/services}, as for {@link
 * java.util.ServiceLoader}, and OSGi services. A provider that cannot be made is logged and left out; the others work.
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
     * @param type a service interface of Taskseam, such as {@code org.taskseam.mining.Miner}
     * @return all providers, those of older bundles first, each class once
     */
    public <T> List<T> all(Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        for (Bundle bundle : context.getBundles()) {
            for (String name : named(bundle, type)) {
                if (!found.containsKey(name)) {
                    T provider = make(bundle, name, type);
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

    private static List<String> named(Bundle bundle, Class<?> type) {
        URL file = (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) == 0
                ? null
                : bundle.getEntry(SERVICES + type.getName());
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
                log("The providers of " + type.getName() + " in " + bundle + " cannot be read", e);
            }
        }
        return names;
    }

    private static <T> T make(Bundle bundle, String name, Class<T> type) {
        try {
            Class<?> provider = bundle.loadClass(name);
            if (type.isAssignableFrom(provider)) {
                return type.cast(provider.getConstructor().newInstance());
            }
            log(bundle + " names " + name + ", which is no " + type.getName() + " of this Taskseam", null);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            log(bundle + " names " + name + ", which cannot be used", e);
        }
        return null;
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
