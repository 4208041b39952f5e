package org.fazhi.catalog;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map of the configuration as a record: component {@code cutoffToleranceDays} is key {@code cutoff_tolerance_days}.
 * A key that is no component is a fault, as is a component without key, list or {@link Default} and a number not
 * {@link Within} its range. A list of records may be written
 * as a map whose keys are the first component.
 */
final class RecordReader {
    private final Faults faults;

    RecordReader(Faults faults) {
        this.faults = faults;
    }

    /** Empty where anything is wrong; the faults say what. */
    <R extends Record> Optional<R> read(Class<R> type, ConfNode node, Map<String, Object> given) {
        if (!(node instanceof ConfNode.Keyed map)) {
            faults.add(node.at(), "expected keys " + keysOf(type));
            return Optional.empty();
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        boolean good = rejectUnknown(type, map, given);
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            if (given.containsKey(name)) {
                values[i] = given.get(name);
                continue;
            }
            Optional<Object[]> value = component(components[i], map);
            good &= value.isPresent();
            values[i] = value.map(boxed -> boxed[0]).orElse(null);
        }
        return good ? build(type, values, map.at()) : Optional.empty();
    }

    <R extends Record> Optional<R> read(Class<R> type, ConfNode node) {
        return read(type, node, Map.of());
    }

    /** Every entry of a map as a record, its key being the first component. */
    <R extends Record> List<R> readAll(Class<R> type, ConfNode.Keyed map) {
        String first = type.getRecordComponents()[0].getName();
        List<R> all = new ArrayList<>();
        map.entries()
                .forEach((key, node) -> read(type, node, Map.of(first, key)).ifPresent(all::add));
        return all;
    }

    private boolean rejectUnknown(Class<?> type, ConfNode.Keyed map, Map<String, Object> given) {
        boolean good = true;
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !given.containsKey(name))
                .map(RecordReader::key)
                .toList();
        for (String key : map.entries().keySet()) {
            if (!known.contains(key)) {
                faults.add(map.at(key), "unknown key '" + key + "'; known are " + String.join(", ", known));
                good = false;
            }
        }
        return good;
    }

    private Optional<Object[]> component(RecordComponent component, ConfNode.Keyed map) {
        String key = key(component.getName());
        ConfNode node = map.entries().get(key);
        Class<?> type = component.getType();
        if (node == null) {
            Default standard = component.getAnnotation(Default.class);
            if (standard != null) {
                node = new ConfNode.Scalar(map.at(), standard.value().isEmpty() ? null : standard.value());
                if (standard.value().isEmpty()) {
                    return Optional.of(new Object[] {null});
                }
            } else if (type == List.class) {
                return Optional.of(new Object[] {List.of()});
            } else if (type == Map.class) {
                return Optional.of(new Object[] {Map.of()});
            } else {
                faults.add(map.at(), "key '" + key + "' is missing");
                return Optional.empty();
            }
        }
        Optional<?> value = value(component.getGenericType(), node, key);
        if (value.isPresent() && component.isAnnotationPresent(Within.class)) {
            checkRange(component.getAnnotation(Within.class), ((Number) value.get()).doubleValue(), node.at(), key);
        }
        return value.map(one -> new Object[] {one});
    }

    /** A number out of its range is still read, so that what hangs on the record is checked as well. */
    private void checkRange(Within range, double number, At at, String key) {
        if (!(number >= range.least() && number <= range.most())) {
            String wanted = plain(range.least()) + " to " + plain(range.most());
            faults.add(at, "'" + key + "' wants a number from " + wanted + ", not " + plain(number));
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Optional<?> value(Type type, ConfNode node, String key) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0], node, key)
                    : map(generic.getActualTypeArguments()[1], node, key);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return read(plain.asSubclass(Record.class), node);
        }
        if (!(node instanceof ConfNode.Scalar scalar) || scalar.text() == null) {
            faults.add(node.at(), "'" + key + "' wants " + describe(plain));
            return Optional.empty();
        }
        Optional<?> value = parse(plain, scalar.text());
        if (value.isEmpty()) {
            faults.add(node.at(), "'" + key + "' wants " + describe(plain) + ", not '" + scalar.text() + "'");
        }
        return value;
    }

    private Optional<?> list(Type item, ConfNode node, String key) {
        if (node instanceof ConfNode.Keyed map && item instanceof Class<?> type && type.isRecord()) {
            // what is left is checked against the other files, so that all faults are told at once
            return Optional.of(readAll(type.asSubclass(Record.class), map));
        }
        if (!(node instanceof ConfNode.Items items)) {
            faults.add(node.at(), "'" + key + "' wants a list [a, b]");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        items.items().forEach(one -> value(item, one, key).ifPresent(values::add));
        return values.size() == items.items().size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<?> map(Type item, ConfNode node, String key) {
        if (!(node instanceof ConfNode.Keyed map)) {
            faults.add(node.at(), "'" + key + "' wants keys with values");
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries().forEach((name, one) -> value(item, one, name).ifPresent(value -> values.put(name, value)));
        return values.size() == map.entries().size() ? Optional.of(values) : Optional.empty();
    }

    private static Optional<?> parse(Class<?> type, String text) {
        try {
            if (type == String.class) {
                return Optional.of(text);
            } else if (type == int.class || type == Integer.class) {
                return Optional.of(Integer.valueOf(text));
            } else if (type == long.class || type == Long.class) {
                return Optional.of(Long.valueOf(text));
            } else if (type == double.class || type == Double.class) {
                double number = Double.parseDouble(text);
                return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
            } else if (type == BigDecimal.class) {
                return Optional.of(new BigDecimal(text));
            } else if (type == boolean.class || type == Boolean.class) {
                return Set.of("true", "false").contains(text) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            } else if (type == LocalDate.class) {
                return Optional.of(LocalDate.parse(text));
            } else if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.toString().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst();
            }
        } catch (NumberFormatException | DateTimeParseException wrong) {
            return Optional.empty();
        }
        throw new IllegalArgumentException("no configuration value can be a " + type);
    }

    private static String describe(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(value -> value.toString().toLowerCase(Locale.ROOT))
                                    .toList());
        }
        return switch (type.getSimpleName()) {
            case "int", "long", "Integer", "Long" -> "a whole number";
            case "double", "Double", "BigDecimal" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "a date YYYY-MM-DD";
            default -> "a word";
        };
    }

    private <R extends Record> Optional<R> build(Class<R> type, Object[] values, At at) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            faults.add(at, refused.getCause().getMessage());
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String keysOf(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getRecordComponents())
                        .map(component -> key(component.getName()))
                        .toList());
    }

    /** {@code cutoffToleranceDays} is {@code cutoff_tolerance_days}. */
    static String key(String component) {
        StringBuilder key = new StringBuilder();
        for (char c : component.toCharArray()) {
            if (Character.isUpperCase(c)) {
                key.append('_').append(Character.toLowerCase(c));
            } else {
                key.append(c);
            }
        }
        return key.toString();
    }
}
