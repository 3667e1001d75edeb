package dk.kaskade.inspect;

import java.util.List;

/** Names and ids that a sentence lists as they stand, each in quotation marks. What people wrote is {@link OwnWords}. */
public record Quoted(List<String> texts) {
    public Quoted {
        texts = List.copyOf(texts);
    }
}
