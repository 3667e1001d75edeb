package dk.kaskade.samples;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test in a real Chromium, with its driver on the path and axe-core where {@code KASKADE_AXE} says. Where one of them is
 * missing it is skipped, and says so; with {@code KASKADE_BROWSER=required}, as where a build always has them, that is a
 * failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    /** Looks for the three programs. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String reason = missing();
            if (reason.isEmpty()) {
                return ConditionEvaluationResult.enabled("there is a browser");
            }
            if ("required".equals(System.getenv("KASKADE_BROWSER"))) {
                throw new IllegalStateException("a browser is required: " + reason);
            }
            return ConditionEvaluationResult.disabled(reason);
        }

        private static String missing() {
            if (program("chromium").isEmpty()) {
                return "no chromium on the path";
            }
            if (program("chromedriver").isEmpty()) {
                return "no chromedriver on the path";
            }
            return Files.isRegularFile(axe()) ? "" : "no axe-core: KASKADE_AXE names no file";
        }

        /** A program of the path. */
        static Optional<Path> program(String name) {
            return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        /** The script of axe-core. */
        static Path axe() {
            return Path.of(System.getenv().getOrDefault("KASKADE_AXE", "none"));
        }
    }
}
