package dk.kaskade.ui.paper;

/** A logo cannot be used; the message says why, in the user's language. */
public final class LogoException extends Exception {
    private static final long serialVersionUID = 1;

    LogoException(String message) {
        super(message);
    }

    LogoException(String message, Throwable cause) {
        super(message, cause);
    }
}
