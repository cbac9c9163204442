/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The headless program: finds the command, runs it, and turns what goes wrong into one sentence and an exit code. */
@Command(name = "taskseam", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true, version = "Taskseam 0.1.0")
public final class Main {

    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    private boolean debug;

    private Main() {}

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("import", ImportCommand::new);
        commands.put("info", InfoCommand::new);
        commands.put("map", MapCommand::new);
        commands.put("variants", VariantsCommand::new);
        commands.put("recognize", RecognizeCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("decide", DecideCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("mine", MineCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("sample", SampleCommand::new);
        commands.put("record", RecordCommand::new);
        commands.put("mask", MaskCommand::new);
        commands.put("policy", PolicyCommand::new);
        commands.put("rights", RightsCommand::new);
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
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = runInMemory(arguments, out, err);
        out.flush();
        System.exit(code);
    }

    /** @return the exit code */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Main main = new Main();
        return commandLine(main, arguments.length == 0 ? "" : arguments[0])
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new UsageProblems())
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
        CommandLine line = new CommandLine(main);
        COMMANDS.forEach((name, command) -> {
            if (!COMMANDS.containsKey(wanted) || name.equals(wanted)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line.setCaseInsensitiveEnumValuesAllowed(true);
    }
}
