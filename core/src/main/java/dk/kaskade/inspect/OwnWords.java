package dk.kaskade.inspect;

import java.util.List;

/**
 * What people at work wrote, an agreement for instance: a sentence lists it in quotation marks, shortened where it is
 * long, and not at all where names are to be left out, because nobody can tell which words of it are names.
 */
public record OwnWords(List<String> texts) {
    public OwnWords {
        texts = List.copyOf(texts);
    }
}
