/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.taskseam.privacy.InstalledDetectors;

/** Starts the agent in OSGi. Sources and detectors come from the bundles that are installed. */
public final class AgentActivator implements BundleActivator {

    private @Nullable Agent agent;
    private @Nullable PageServer page;

    @Override
    public void start(BundleContext context) throws IOException {
        try {
            InstalledBundles bundles = InstalledBundles.of(context);
            InstalledDetectors.alsoFrom(bundles::detectors);
            Agent started = Agent.start(Places.ofUser(System.getenv()), bundles::sources, Clock.systemDefaultZone());
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
