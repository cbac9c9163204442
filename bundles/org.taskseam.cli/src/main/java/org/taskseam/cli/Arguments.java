/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What can be given to a command: each part has the key of the text that describes it, and somewhere to go; what is not given goes
 * nowhere. Declared in code, since reading annotations takes a quarter of the processor time of a command on a small log.
 */
final class Arguments {

    private final CommandSpec spec;

    private Arguments(CommandSpec spec) {
        this.spec = spec;
    }

    /** @return the command with what it declares, help and version */
    static CommandSpec of(String name, HeadlessCommand command) {
        Call call = new Call(command);
        CommandSpec spec = bare(name, call);
        call.spec = spec;
        command.declare(new Arguments(spec));
        return spec;
    }

    /** @return a command that only has commands below it, help and version */
    static CommandSpec group(String name, Consumer<Arguments> declaration) {
        CommandSpec spec = bare(name, null);
        declaration.accept(new Arguments(spec));
        return spec;
    }

    private static CommandSpec bare(String name, @Nullable Object call) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(call)
                .name(name)
                .version(Main.VERSION)
                .resourceBundleBaseName(Texts.BUNDLE);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("help")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .descriptionKey("version")
                .build());
        return spec;
    }

    /** Something with a value that may be left out. */
    <T> void option(String name, String label, String key, Class<T> type, Consumer<T> target) {
        spec.addOption(valued(name, label, key, type, target).build());
    }

    /** Something with a value that may be left out; the help tells what is taken then. */
    <T> void option(String name, String label, String key, Class<T> type, T otherwise, Consumer<T> target) {
        spec.addOption(valued(name, label, key, type, target)
                .defaultValue(String.valueOf(otherwise))
                .build());
    }

    /** Something with a value that must be there. */
    <T> void required(String name, String label, String key, Class<T> type, Consumer<T> target) {
        spec.addOption(valued(name, label, key, type, target).required(true).build());
    }

    /** Several values with commas between them. */
    <T> void list(String name, boolean required, String label, String key, Class<T> type, Consumer<List<T>> target) {
        spec.addOption(OptionSpec.builder(name)
                .splitRegex(",")
                .required(required)
                .paramLabel(label)
                .descriptionKey(key)
                .type(List.class)
                .auxiliaryTypes(type)
                .setter(listSetter(target))
                .build());
    }

    /** Something that is there or not. */
    void flag(String name, String key, Runnable given) {
        spec.addOption(flagged(name, key, given).build());
    }

    /** Something that is there or not, here or in a command below. */
    void flagBelow(String name, String key, Runnable given) {
        spec.addOption(flagged(name, key, given).scopeType(ScopeType.INHERIT).build());
    }

    /** A command below this one. */
    void command(String name, CommandSpec below) {
        spec.addSubcommand(name, below);
    }

    /** An argument without a name that must be there. @param index its place, from 0 */
    <T> void argument(int index, String label, String key, Class<T> type, Consumer<T> target) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .descriptionKey(key)
                .type(type)
                .setter(setter(type, target))
                .build());
    }

    /** All arguments without a name from a place on. @param least how many there must be */
    <T> void arguments(int from, int least, String label, String key, Class<T> type, Consumer<List<T>> target) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(from + "..*")
                .arity(least + "..*")
                .required(least > 0)
                .paramLabel(label)
                .descriptionKey(key)
                .type(List.class)
                .auxiliaryTypes(type)
                .setter(listSetter(target))
                .build());
    }

    private static OptionSpec.Builder flagged(String name, String key, Runnable given) {
        return OptionSpec.builder(name)
                .type(Boolean.class)
                .arity("0")
                .descriptionKey(key)
                .setter(setter(Boolean.class, there -> {
                    if (there) {
                        given.run();
                    }
                }));
    }

    private static <T> OptionSpec.Builder valued(
            String name, String label, String key, Class<T> type, Consumer<T> target) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .descriptionKey(key)
                .type(type)
                .setter(setter(type, target));
    }

    @SuppressWarnings("unchecked") // picocli fills the list with values of the type it was told
    private static <T> ISetter listSetter(Consumer<List<T>> target) {
        return setter(List.class, target::accept);
    }

    private static <T> ISetter setter(Class<T> type, Consumer<T> target) {
        return new ISetter() {
            @Override
            public <V> @Nullable V set(V value) {
                if (value != null) {
                    target.accept(type.cast(value));
                }
                return null;
            }
        };
    }

    /** Runs a command with the streams of its command line. */
    private static final class Call implements Callable<Integer> {

        private final HeadlessCommand command;
        private @Nullable CommandSpec spec;

        Call(HeadlessCommand command) {
            this.command = command;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine line = Objects.requireNonNull(spec).commandLine();
            return command.run(line.getOut(), line.getErr());
        }
    }
}
