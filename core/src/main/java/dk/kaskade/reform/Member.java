package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of a kind of thing: how it is read, and how it is taken over.
 *
 * @param name as the files have it
 * @param take the first thing, with this member as the second has it
 */
record Member<T>(Field field, String name, Function<T, @Nullable Object> value, BinaryOperator<T> take) {
    boolean differs(T one, T other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }
}
