package org.fazhi.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names without what only tells their rank: 泽州县 and 泽州, 麻阳苗族自治县 and 麻阳. */
final class Stem {
    private static final String LONG = "(?:蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|"
            + "锡伯|阿昌|普米|塔吉克|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)";
    /** 水, 土 and the like also end names (彭水苗族土家族自治县): these tell a people only before 族. */
    private static final String PEOPLES = "(?:(?:" + LONG + "|回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京|各)族)*";

    private static final List<String> PLAIN =
            List.of("特别行政区", "街道", "地区", "林区", "特区", "苏木", "省", "市", "盟", "区", "县", "旗", "镇", "乡");
    private static final Pattern SUFFIX = Pattern.compile("(?:" + PEOPLES + LONG + "*" + PEOPLES
            + "自治(?:区|州|县|旗)|特别行政区|" + PEOPLES + "(?:乡|区)|街道|地区|林区|特区|省|市|盟|区|县|旗|镇|乡|苏木)$");

    private static final Pattern RANK = Pattern.compile("自治[区州县旗]$");
    private static final Pattern AUTONOMOUS = Pattern.compile("自治([县州旗])$");

    /** What an autonomous place below a province is called without its peoples (麻阳县); empty for any other. */
    static String shortNameOf(String name) {
        Matcher ending = AUTONOMOUS.matcher(name);
        return ending.find() ? of(name) + ending.group(1) : "";
    }

    /** Peoples stay where less than two characters would be left (内蒙古); the name itself where that is not enough. */
    static String of(String name) {
        String stem = name.indexOf('族') < 0 && !name.contains("自治")
                ? name.substring(0, name.length() - plainSuffix(name))
                : SUFFIX.matcher(name).replaceFirst("");
        if (stem.length() < 2) {
            stem = RANK.matcher(name).replaceFirst("");
        }
        return stem.length() < 2 ? name : stem;
    }

    /** Most names have no people's name in them and need no pattern. */
    private static int plainSuffix(String name) {
        for (String suffix : PLAIN) {
            if (name.endsWith(suffix)) {
                return suffix.length();
            }
        }
        return 0;
    }

    private Stem() {}
}
