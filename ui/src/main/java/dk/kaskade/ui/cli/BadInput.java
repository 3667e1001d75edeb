package dk.kaskade.ui.cli;

/** What the user gave cannot be used; the message is one line in the user's language. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }
}
