/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.taskseam.capture.CaptureSource;

/** Starts the agent in OSGi. The sources come from the capture bundles that are installed on this platform. */
public final class AgentActivator implements BundleActivator {

    private static final String PROVIDERS = "META-INF/services/" + CaptureSource.class.getName();

    private @Nullable Agent agent;
    private @Nullable PageServer page;

    @Override
    public void start(BundleContext context) throws IOException {
        try {
            Agent started =
                    Agent.start(Places.ofUser(System.getenv()), () -> sources(context), Clock.systemDefaultZone());
            agent = started;
            page = PageServer.start(started);
            started.atEndOfSession(AgentActivator::endWithSession);
            // the framework does not stop its bundles when the process is told to end
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "agent-end"));
        } catch (Agent.AlreadyRunning e) {
            System.err.println(e.getMessage());
            System.exit(3);
        } catch (IOException | RuntimeException e) {
            System.err.println("taskseam-agent: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Ends the process, from a thread that the agent does not wait for. */
    private static void endWithSession() {
        System.err.println("taskseam-agent: " + Messages.text("session.ended"));
        new Thread(() -> System.exit(0), "agent-session-end").start();
    }

    private static List<CaptureSource> sources(BundleContext context) {
        List<CaptureSource> sources = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            URL file = bundle.getEntry(PROVIDERS);
            if (file != null) {
                try (BufferedReader names =
                        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
                    for (String name = names.readLine(); name != null; name = names.readLine()) {
                        if (!name.isBlank()) {
                            sources.add((CaptureSource) bundle.loadClass(name.strip())
                                    .getConstructor()
                                    .newInstance());
                        }
                    }
                } catch (IOException | ReflectiveOperationException | LinkageError e) {
                    System.err.println("taskseam-agent: " + bundle + " can't be used: " + e);
                }
            }
        }
        return sources;
    }

    @Override
    public void stop(BundleContext context) {
        end();
    }

    private synchronized void end() {
        PageServer served = page;
        Agent running = agent;
        page = null;
        agent = null;
        try {
            if (served != null) {
                served.close();
            }
            if (running != null) {
                running.close();
            }
        } catch (IOException e) {
            System.err.println("taskseam-agent: " + e.getMessage());
        }
    }
}
