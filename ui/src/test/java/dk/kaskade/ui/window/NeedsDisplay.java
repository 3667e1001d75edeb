package dk.kaskade.ui.window;

import java.awt.GraphicsEnvironment;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that opens a window. Without a display it is skipped, and says so; with {@code -Dkaskade.display=required} or the
 * environment's {@code KASKADE_DISPLAY=required}, as where a build always has one, that is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsDisplay.Condition.class)
public @interface NeedsDisplay {

    /** Asks for a display in a way that survives one that is named but not there. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String reason = missing();
            if (reason.isEmpty()) {
                return ConditionEvaluationResult.enabled("there is a display");
            }
            String wanted = System.getProperty("kaskade.display", System.getenv("KASKADE_DISPLAY"));
            if ("required".equals(wanted)) {
                throw new IllegalStateException("a display is required: " + reason);
            }
            return ConditionEvaluationResult.disabled(reason);
        }

        private static boolean isRequired() {
            return System.getProperty("kaskade.display", "").equals("required")
                    || "required".equals(System.getenv("KASKADE_DISPLAY"));
        }

        private static String missing() {
            try {
                GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
                return "";
            } catch (Throwable e) { // a dead display answers with errors, not exceptions
                return "no display: " + e;
            }
        }
    }
}
