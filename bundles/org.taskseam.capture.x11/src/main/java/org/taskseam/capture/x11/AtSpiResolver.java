/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusSigHandler;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Breaker;
import org.taskseam.capture.Browsers;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.Remembered;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.x11.AccessibleTree.Node;
import org.taskseam.capture.x11.AtSpi.Ref;

/**
 * Finds elements by AT-SPI2. The element at a point is found by descending from the program's window; the element that has
 * the keyboard is known from focus signals, because a search for it takes seconds in a large tree. A program that hangs costs
 * one deadline a click and, after three, nothing for a minute.
 */
public final class AtSpiResolver implements ElementResolver {

    static final String SOURCE = "atspi";

    /** Further attempts after 10, 20 and 30 milliseconds. */
    private static final int ATTEMPTS = 4;

    private static final long ATTEMPT_PAUSE_MILLIS = 10;

    /** After a click the keyboard has moved in that time; a third of it is enough where there is little to do. */
    private static final long KEYBOARD_MOVES = TimeUnit.MILLISECONDS.toNanos(80);

    /** So much sooner than this process a program may hear of a click. */
    private static final long BEFORE_TOLD = TimeUnit.MILLISECONDS.toNanos(20);

    private static final int PROGRAMS = 256;

    private static final int WAKE_ATTEMPTS = 15;
    private static final long WAKE_PAUSE_MILLIS = 200;

    private final AtSpiTree tree;
    private final ElementReader reader;
    private final Breaker breaker = new Breaker();
    private final ExecutorService calls = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "capture-atspi");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Integer> woken =
            Collections.newSetFromMap(Collections.synchronizedMap(new Remembered<>(PROGRAMS)));
    private final FocusTrail focus = new FocusTrail(System::nanoTime);
    private final Map<String, Ref> activeDescendants = Collections.synchronizedMap(new Remembered<>(PROGRAMS));

    /**
     * Connects to the accessibility bus.
     *
     * @throws CaptureException if there is none
     */
    public AtSpiResolver() throws CaptureException {
        this(null);
    }

    /** @param session address of the session's bus; {@code null} for that of this process's environment */
    AtSpiResolver(@Nullable String session) throws CaptureException {
        try {
            tree = new AtSpiTree(session);
            listenToFocus();
        } catch (DBusException | RuntimeException e) {
            throw new CaptureException(Texts.text("no.elements"), e);
        }
        reader = new ElementReader(tree);
    }

    private void listenToFocus() throws DBusException {
        AtSpi.Registry registry =
                tree.bus().getRemoteObject("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", AtSpi.Registry.class);
        registry.RegisterEvent("object:state-changed:focused", List.of(), "");
        registry.RegisterEvent("object:active-descendant-changed", List.of(), "");
        listen("StateChanged", this::stateChanged);
        listen("ActiveDescendantChanged", this::descendantChanged);
    }

    private void listen(String member, DBusSigHandler<DBusSignal> handler) throws DBusException {
        tree.bus()
                .addGenericSigHandler(
                        DBusMatchRuleBuilder.create()
                                .withType("signal")
                                .withInterface("org.a11y.atspi.Event.Object")
                                .withMember(member)
                                .build(),
                        handler);
    }

    private void stateChanged(DBusSignal signal) {
        Object[] values = parameters(signal);
        if (values.length > 1 && "focused".equals(values[0]) && values[1] instanceof Integer gained && gained == 1) {
            focus.moved(new Ref(signal.getSource(), new DBusPath(signal.getPath())));
        }
    }

    /** Sheets and lists keep the focus themselves and tell which of their cells has it. */
    private void descendantChanged(DBusSignal signal) {
        Object[] values = parameters(signal);
        if (values.length > 3) {
            Ref cell = AtSpiTree.ref(values[3] instanceof Variant<?> variant ? variant.getValue() : values[3]);
            if (cell != null) {
                activeDescendants.put(cell.bus, cell);
                focus.moved(cell);
            }
        }
    }

    private static Object[] parameters(DBusSignal signal) {
        try {
            Object[] values = signal.getParameters();
            return values == null ? new Object[0] : values;
        } catch (DBusException e) {
            // a signal that can't be read tells nothing; the next one will
            return new Object[0];
        }
    }

    @Override
    public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
        return ask(window, deadline, () -> {
            Ref program = tree.program(window.pid());
            AtSpiTree.Window top = program == null ? null : tree.window(program, click.x(), click.y());
            if (top == null) {
                return null;
            }
            return top.place() == null ? takenKeyboard(top.ref(), click) : inside(top.ref(), click);
        });
    }

    /**
     * A browser answers with its window or page at first, while it still looks for the element inside. Where it looks for too long, the
     * element at this place that has got the keyboard is the one.
     */
    private UiElement inside(Ref top, Click click) throws DBusException, InterruptedException {
        Ref found = tree.descend(top, click.x(), click.y());
        Node node = tree.node(found);
        for (int attempt = 1; attempt < ATTEMPTS && isVague(node.role()); attempt++) {
            Thread.sleep(attempt * ATTEMPT_PAUSE_MILLIS);
            found = tree.descend(top, click.x(), click.y());
            node = tree.node(found);
        }
        Ref clickedInto = isVague(node.role()) ? focus.latest() : null;
        if (clickedInto != null
                && clickedInto.bus.equals(top.bus)
                && tree.contains(clickedInto, click.x(), click.y())) {
            return reader.read(clickedInto);
        }
        return reader.read(found, node);
    }

    /** In a window that knows no places, the element that was clicked on is the one that gets the keyboard by it. */
    private @Nullable UiElement takenKeyboard(Ref top, Click click) throws DBusException, InterruptedException {
        Ref taken = focus.clicked(top.bus, click.at().nanos() - BEFORE_TOLD, KEYBOARD_MOVES);
        return taken == null ? null : reader.read(taken);
    }

    private static boolean isVague(String role) {
        return "frame".equals(role) || Roles.isDocument(role);
    }

    @Override
    public Optional<UiElement> focused(WindowRef window, Duration deadline) {
        Ref element = focus.latest();
        if (element == null) {
            return Optional.empty();
        }
        return ask(window, deadline, () -> {
            Ref program = tree.program(window.pid());
            if (program == null || !program.bus.equals(element.bus)) {
                return null;
            }
            UiElement found = reader.read(element);
            Ref descendant = activeDescendants.get(element.bus);
            // when a window comes back, only its frame is told to have the focus
            return descendant != null && Roles.isFrame(found.role()) ? reader.read(descendant) : found;
        });
    }

    /** Programs such as browsers build their tree only when somebody first asks, and take seconds for it. */
    @Override
    public void windowActivated(WindowRef window) {
        boolean isFirst = woken.add(window.pid());
        boolean isBrowser = Browsers.isBrowser(window.application());
        if (!isFirst && !isBrowser) {
            return;
        }
        calls.execute(() -> {
            try {
                int attempts = isFirst && isBrowser ? WAKE_ATTEMPTS : 1;
                for (int attempt = 0; attempt < attempts && !isAwake(window); attempt++) {
                    Thread.sleep(WAKE_PAUSE_MILLIS);
                }
            } catch (DBusException | RuntimeException e) {
                tree.forget(window.pid());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private boolean isAwake(WindowRef window) throws DBusException {
        Ref program = tree.program(window.pid());
        AtSpiTree.Window top = program == null ? null : tree.frontWindow(program);
        if (top == null || top.place() == null) {
            return false;
        }
        AtSpi.Extents place = top.place();
        Ref middle = tree.descend(top.ref(), place.x + place.width / 2, place.y + place.height / 2);
        Node node = tree.node(middle);
        // a browser builds the tree of a page when somebody asks for more than places and roles
        reader.read(middle, node);
        return !isVague(node.role()) && !Roles.isFrame(node.role());
    }

    private Optional<UiElement> ask(WindowRef window, Duration deadline, Callable<@Nullable UiElement> question) {
        int pid = window.pid();
        if (pid == 0 || !breaker.mayAsk(pid, System.nanoTime())) {
            return Optional.empty();
        }
        Future<@Nullable UiElement> answer = calls.submit(() -> {
            UiElement element = question.call();
            breaker.answered(pid);
            return element;
        });
        try {
            return Optional.ofNullable(answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            // a late answer is not used, but tells that the program is not hung
            breaker.timedOut(pid, System.nanoTime());
            return Optional.empty();
        } catch (ExecutionException e) {
            // the element or its program is gone
            tree.forget(pid);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        calls.shutdownNow();
        tree.close();
    }
}
