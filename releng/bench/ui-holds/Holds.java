/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import com.sun.tools.attach.VirtualMachine;
import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures how long the UI thread of the workbench is held, as an agent that is loaded into it: asked every five milliseconds, the thread
 * should answer at once. Each time it needs LEAST milliseconds or more, that is printed, with the callers that were met in at least
 * SHARE percent of samples of its stack (over 100: none). Opens the sample as a click on the welcome page does, five seconds after the
 * window is there; once more after it was closed, and ends the workbench.
 */
public final class Holds {

    private static final int PAUSE = 5;
    private static final int READY = 5_000;
    private static final int SHOWN = 12_000;

    private final Instrumentation classes;
    private final int least;
    private final int share;
    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private Object display;
    private Method ask;

    private Holds(Instrumentation classes, int least, int share) {
        this.classes = classes;
        this.least = least;
        this.share = share;
    }

    /** Has the workbench of a process watched: PROCESS, JAR of this class, LEAST, SHARE. */
    public static void main(String[] arguments) throws Exception {
        VirtualMachine workbench = VirtualMachine.attach(arguments[0]);
        workbench.loadAgent(arguments[1], arguments[2] + ',' + arguments[3]);
        workbench.detach();
    }

    /** Called in the workbench. */
    public static void agentmain(String arguments, Instrumentation classes) {
        String[] given = arguments.split(",");
        Holds holds = new Holds(classes, Integer.parseInt(given[0]), Integer.parseInt(given[1]));
        Thread thread = new Thread(holds::run, "holds");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            Class<?> actions = wait("org.taskseam.ui.internal.HeaderBar").getClassLoader()
                    .loadClass("org.taskseam.ui.internal.ProjectActions");
            Method runs = wait("org.eclipse.ui.PlatformUI").getMethod("isWorkbenchRunning");
            while (!(boolean) runs.invoke(null)) {
                Thread.sleep(PAUSE);
            }
            Class<?> displays = wait("org.eclipse.swt.widgets.Display");
            display = displays.getMethod("getDefault").invoke(null);
            ask = displays.getMethod("asyncExec", Runnable.class);
            watch("start", READY);
            call(actions, "openSample");
            watch("first opening", SHOWN);
            call(actions, "close");
            watch("closing", READY);
            call(actions, "openSample");
            watch("second opening", SHOWN);
            Object workbench = wait("org.eclipse.ui.PlatformUI").getMethod("getWorkbench").invoke(null);
            Method close = wait("org.eclipse.ui.IWorkbench").getMethod("close");
            ask(() -> invoke(close, workbench));
        } catch (ReflectiveOperationException | InterruptedException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private Class<?> wait(String name) throws InterruptedException {
        while (true) {
            for (Class<?> loaded : classes.getAllLoadedClasses()) {
                if (loaded.getName().equals(name)) {
                    return loaded;
                }
            }
            Thread.sleep(100);
        }
    }

    private void call(Class<?> type, String method) throws ReflectiveOperationException {
        Method wanted = type.getMethod(method);
        ask(() -> invoke(wanted, null));
    }

    private static void invoke(Method method, Object target) {
        try {
            method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(Runnable what) throws ReflectiveOperationException {
        ask.invoke(display, what);
    }

    /** Watches for so many milliseconds and prints what was met. */
    private void watch(String when, int milliseconds) throws ReflectiveOperationException, InterruptedException {
        Thread ui = (Thread) display.getClass().getMethod("getThread").invoke(display);
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        long sum = 0;
        List<String> told = new ArrayList<>();
        while (System.nanoTime() < end) {
            boolean[] answered = {false};
            long asked = System.nanoTime();
            long worked = processor.getThreadCpuTime(ui.threadId());
            ask(() -> {
                synchronized (answered) {
                    answered[0] = true;
                    answered.notifyAll();
                }
            });
            List<StackTraceElement[]> stacks = new ArrayList<>();
            synchronized (answered) {
                while (!answered[0]) {
                    answered.wait(10);
                    if (!answered[0] && share <= 100) {
                        stacks.add(ui.getStackTrace());
                    }
                }
            }
            long held = (System.nanoTime() - asked) / 1_000_000;
            if (held >= least) {
                sum += held;
                long work = (processor.getThreadCpuTime(ui.threadId()) - worked) / 1_000_000;
                told.add(held + " ms, processor " + work + " ms" + callers(stacks));
            }
            Thread.sleep(PAUSE);
        }
        System.out.printf("%s: %d times %d ms and more, %d ms in all%n", when, told.size(), least, sum);
        told.forEach(line -> System.out.println("  " + line));
    }

    /** Indented by depth, as far as a caller has the share of samples. */
    private String callers(List<StackTraceElement[]> stacks) {
        if (stacks.isEmpty()) {
            return "";
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (StackTraceElement[] stack : stacks) {
            List<StackTraceElement> fromOutside = Arrays.asList(stack).reversed();
            Stream.iterate(1, n -> n <= fromOutside.size(), n -> n + 1)
                    .map(n -> " ".repeat(Math.min(n, 90)) + n + ' ' + name(fromOutside.get(n - 1)))
                    .distinct()
                    .forEach(place -> counts.merge(place, 1, Integer::sum));
        }
        StringBuilder text = new StringBuilder();
        counts.forEach((place, count) -> {
            if (count * 100 >= share * stacks.size()) {
                text.append(String.format("%n    %3d %%%s", count * 100 / stacks.size(), place));
            }
        });
        return text.toString();
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName() + '.' + frame.getMethodName() + ':' + frame.getLineNumber();
    }
}
