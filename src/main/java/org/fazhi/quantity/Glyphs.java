package org.fazhi.quantity;

/** What one character means in a number: Arabic, full-width, simplified and traditional numerals. */
final class Glyphs {
    /** Half-width form of a full-width character, simplified form of a traditional numeral. */
    static char plain(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '．' -> '.';
            case '％', '﹪' -> '%';
            case '－', '—', '–', '―', '～', '~', '〜' -> '-';
            case '萬' -> '万';
            case '億' -> '亿';
            case '兩' -> '两';
            case '幾' -> '几';
            case '數' -> '数';
            case '餘' -> '余';
            case '約' -> '约';
            case '過' -> '过';
            case '點' -> '点';
            case '○', 'Ｏ', '〇' -> '零';
            default -> c;
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** 0 to 9 for a Chinese digit, -1 for all else. */
    static int chineseDigit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /** Power of ten of 十, 百, 千, 万, 亿; 0 for all else. */
    static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    /** Whether it stands for an unnamed digit: 几, 数. */
    static boolean isVague(char c) {
        return c == '几' || c == '数';
    }

    /** Whether a plain character may be the first of a number. */
    static boolean startsNumber(char c) {
        return isDigit(c) || chineseDigit(c) >= 0 || power(c) > 0 || isVague(c);
    }

    private Glyphs() {}
}
