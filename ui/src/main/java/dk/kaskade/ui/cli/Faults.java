package dk.kaskade.ui.cli;

import dk.kaskade.exchange.UnwritableException;
import dk.kaskade.store.DocumentFormatException;
import dk.kaskade.store.SaveException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong and where. */
final class Faults {
    private Faults() {}

    static String inCall(Program program, ParameterException fault) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        return oneLine(callFault(program, fault)) + " " + program.text("fault.see-help", command);
    }

    private static String callFault(Program program, ParameterException fault) {
        if (fault instanceof MissingParameterException missing) {
            return program.text(
                    "fault.missing",
                    missing.getMissing().stream().map(Faults::name).collect(Collectors.joining(", ")));
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return program.text("fault.unknown-argument", String.join(" ", unmatched.getUnmatched()));
        }
        ArgSpec argument = fault.getArgSpec();
        if (argument != null && fault.getValue() != null) {
            return program.text("fault.value", fault.getValue(), name(argument));
        }
        return String.valueOf(fault.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }

    static String inRun(Program program, Throwable fault) {
        if (fault instanceof BadInput) {
            return oneLine(String.valueOf(fault.getMessage()));
        }
        if (fault instanceof DocumentFormatException format) {
            return oneLine(format.message(program.language()));
        }
        if (fault instanceof UnwritableException unwritable) {
            return oneLine(unwritable.sentence(program.language()));
        }
        if (fault instanceof SaveException unsaved) {
            return oneLine(unsaved.message(program.language()));
        }
        if (fault instanceof FileSystemException file) {
            return oneLine(fileFault(program, file));
        }
        if (fault instanceof IOException) {
            return oneLine(program.text("fault.io", String.valueOf(fault.getMessage())));
        }
        String said = fault.getClass().getSimpleName() + (fault.getMessage() == null ? "" : ": " + fault.getMessage());
        return oneLine(program.text("fault.unexpected", said));
    }

    private static String fileFault(Program program, FileSystemException fault) {
        String file = String.valueOf(fault.getFile());
        if (fault instanceof NoSuchFileException) {
            return program.text("fault.no-such-file", file);
        }
        if (fault instanceof AccessDeniedException) {
            return program.text("fault.access-denied", file);
        }
        if (fault instanceof FileAlreadyExistsException) {
            return program.text("fault.no-folder", file);
        }
        if (fault instanceof DirectoryNotEmptyException) {
            return program.text("fault.folder", file);
        }
        String reason = fault.getReason();
        return program.text(
                "fault.file", file, reason == null ? fault.getClass().getSimpleName() : reason);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
