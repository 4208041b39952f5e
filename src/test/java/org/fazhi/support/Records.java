package org.fazhi.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records with one component changed. */
public final class Records {
    /** @throws AssertionError where the record has no such component, or one of another type */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean meant = components[i].getName().equals(component);
                found |= meant;
                components[i].getAccessor().setAccessible(true);
                values[i] = meant ? value : components[i].getAccessor().invoke(record);
            }
            Constructor<?> canonical = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            canonical.setAccessible(true);
            if (!found) {
                throw new AssertionError(record.getClass().getSimpleName() + " has no " + component);
            }
            return (R) canonical.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException misfit) {
            throw new AssertionError(component + " = " + value, misfit);
        }
    }

    private Records() {}
}
