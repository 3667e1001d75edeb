package dk.kaskade.inspect;

import java.util.List;

/** Texts from the file that a sentence lists, each in quotation marks: the wording of agreements, for instance. */
public record Quoted(List<String> texts) {
    public Quoted {
        texts = List.copyOf(texts);
    }
}
