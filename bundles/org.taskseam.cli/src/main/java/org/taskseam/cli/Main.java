/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.taskseam.eventlog.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The headless program: finds the command, runs it, and turns what goes wrong into one sentence and an exit code. */
public final class Main {

    static final String VERSION = "Taskseam 0.1.0";

    private static final String NAME = "taskseam";
    private static final int HELP_WIDTH = 100;
    private static final Map<String, Supplier<CommandSpec>> COMMANDS = commands();

    private boolean debug;

    private Main() {}

    private static Map<String, Supplier<CommandSpec>> commands() {
        Map<String, Supplier<HeadlessCommand>> onLogs = new LinkedHashMap<>();
        onLogs.put("import", ImportCommand::new);
        onLogs.put("info", InfoCommand::new);
        onLogs.put("map", MapCommand::new);
        onLogs.put("variants", VariantsCommand::new);
        onLogs.put("recognize", RecognizeCommand::new);
        onLogs.put("explain", ExplainCommand::new);
        onLogs.put("decide", DecideCommand::new);
        onLogs.put("report", ReportCommand::new);
        onLogs.put("mine", MineCommand::new);
        onLogs.put("demo", DemoCommand::new);
        onLogs.put("export", ExportCommand::new);
        onLogs.put("sample", SampleCommand::new);
        onLogs.put("record", RecordCommand::new);
        onLogs.put("mask", MaskCommand::new);
        Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
        onLogs.forEach((name, command) -> commands.put(name, () -> Arguments.of(name, command.get())));
        commands.put("policy", () -> CommandSpec.forAnnotatedObject(new PolicyCommand()));
        commands.put("rights", () -> CommandSpec.forAnnotatedObject(new RightsCommand()));
        return commands;
    }

    static Set<String> commandNames() {
        return COMMANDS.keySet();
    }

    /** @return all commands */
    static CommandLine commandLine() {
        return commandLine(new Main(), "");
    }

    /** Runs a command and ends with its exit code: 0 done, 1 failed, 2 bad usage or bad input. */
    public static void main(String[] arguments) {
        PrintedOutput printed = new PrintedOutput();
        PrintWriter out = new PrintWriter(printed, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Runtime.getRuntime().addShutdownHook(new Thread(Main::leaveNothing));
        int code = runInMemory(arguments, out, err);
        out.flush();
        IOException failure = printed.failure();
        if (failure != null) {
            err.println(Texts.text("problem", Texts.text("problem.output", String.valueOf(failure.getMessage()))));
            code = Math.max(code, Problems.FAILED);
        }
        System.exit(code);
    }

    /** Ctrl-C leaves neither a bar nor half a file. */
    private static void leaveNothing() {
        TerminalProgress.clear();
        WholeFile.discardUnfinished();
    }

    /** @return the exit code */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Main main = new Main();
        UsageProblems usage = new UsageProblems();
        return commandLine(main, arguments.length == 0 ? "" : arguments[0])
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(usage)
                .setParameterExceptionHandler(usage)
                .setExecutionExceptionHandler((problem, line, parsed) -> new Problems(err, main.debug).tell(problem))
                .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    /** @return the exit code; where memory does not suffice, that is told in a sentence, too */
    private static int runInMemory(String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            return run(arguments, out, err);
        } catch (OutOfMemoryError e) {
            TerminalProgress.clear();
            err.println(Texts.text(
                    "problem", Texts.text("problem.memory", Runtime.getRuntime().maxMemory() >> 20)));
            return Problems.FAILED;
        }
    }

    /** Only the wanted command is made: describing all of them costs more time than reading a small log. */
    private static CommandLine commandLine(Main main, String wanted) {
        CommandSpec spec = Arguments.group(NAME, arguments -> {
            arguments.flagBelow("--debug", "debug", () -> main.debug = true);
            COMMANDS.forEach((name, command) -> {
                if (!COMMANDS.containsKey(wanted) || name.equals(wanted)) {
                    arguments.command(name, command.get());
                }
            });
        });
        return new CommandLine(UsageProblems.collectedIn(spec))
                .registerConverter(Path.class, Path::of) // picocli's own one looks for the method by reflection
                .setHelpFactory(UnbrokenHelp::new)
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
