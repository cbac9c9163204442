/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers bad usage with a sentence for each thing that is wrong, in the language of the user, and where to find help. */
final class UsageProblems implements IParameterExceptionHandler, IExecutionStrategy {

    /** Has problems collected while arguments are parsed, so that they can be told together. */
    static CommandSpec collectedIn(CommandSpec spec) {
        spec.parser().collectErrors(true);
        spec.subcommands().values().forEach(below -> collectedIn(below.getCommandSpec()));
        return spec;
    }

    /** Runs what was asked for, unless something is wrong with the arguments. */
    @Override
    public int execute(ParseResult parsed) {
        List<ParameterException> problems = new ArrayList<>();
        for (ParseResult part = parsed; part != null; part = part.hasSubcommand() ? part.subcommand() : null) {
            if (part.isUsageHelpRequested()) {
                PrintWriter out = part.commandSpec().commandLine().getOut();
                out.print(UnbrokenHelp.of(part.commandSpec()));
                out.flush();
                return 0;
            }
            if (part.isVersionHelpRequested()) {
                return new RunLast().execute(parsed);
            }
            for (Exception problem : part.errors()) {
                problems.add((ParameterException) problem);
            }
        }
        return problems.isEmpty() ? new RunLast().execute(parsed) : tell(problems, parsed.originalArgs());
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        return tell(List.of(problem), List.of(arguments));
    }

    private static int tell(List<ParameterException> problems, List<String> arguments) {
        CommandLine line = problems.getLast().getCommandLine();
        PrintWriter err = line.getErr();
        Set<ArgSpec> told = new HashSet<>();
        Set<ArgSpec> missing = new LinkedHashSet<>();
        for (ParameterException problem : problems) {
            List<ArgSpec> without = problem instanceof MissingParameterException some ? some.getMissing() : List.of();
            if (!without.isEmpty() && without.stream().noneMatch(part -> arguments.contains(name(part)))) {
                missing.addAll(without);
            } else if (without.isEmpty() || !told.containsAll(without)) {
                told.addAll(without);
                Optional.ofNullable(problem.getArgSpec()).ifPresent(told::add);
                err.println(Texts.text("problem", sentence(problem)));
                UnmatchedArgumentException.printSuggestions(problem, err);
            }
        }
        missing.removeAll(told);
        if (!missing.isEmpty()) {
            err.println(Texts.text("problem", Texts.text("usage.missing", names(missing))));
        }
        err.println(Texts.text("problem.help", line.getCommandSpec().qualifiedName()));
        return Problems.BAD_INPUT;
    }

    private static String sentence(ParameterException problem) {
        ArgSpec part = problem.getArgSpec();
        String value = problem.getValue();
        if (problem instanceof MissingParameterException missing) {
            return Texts.text("usage.value.missing", names(missing.getMissing()));
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String words = unmatched.getUnmatched().stream()
                    .map(word -> '"' + word + '"')
                    .collect(Collectors.joining(", "));
            return Texts.text(unmatched.isUnknownOption() ? "usage.option" : "usage.unmatched", words);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return Texts.text("usage.twice", name(twice.getOverwritten()));
        }
        if (part != null && value != null) {
            Class<?> type = part.type();
            return type.isEnum()
                    ? Texts.text("usage.choice", name(part), value, choices(type))
                    : Texts.text("usage.value", name(part), value);
        }
        return String.valueOf(problem.getMessage());
    }

    private static String names(Collection<ArgSpec> parts) {
        return parts.stream().map(UsageProblems::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec part) {
        return part instanceof OptionSpec option ? option.longestName() : part.paramLabel();
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> ((Enum<?>) choice).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
