package org.anjian.command.disclosure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The provisions that a text cites (法律依据), and nothing else of it: what an officer wrote around them is not for the public. A
 * citation is a document in its brackets, or one of the statutes that everybody names without, with its article, paragraph and item.
 */
final class Citations {

    private static final String NUMBER = "[0-9〇零一二三四五六七八九十百]{1,8}";
    private static final String PLACE =
            "(?:第" + NUMBER + "条(?:之[一二三四五六七八九十])?(?:第" + NUMBER + "款)?(?:第[(（]?" + NUMBER + "[)）]?项)?)";
    private static final String BRACKETED =
            "《[\\p{IsHan}（）()·]{1,48}(?:法|条例|规定|办法|标准|规范|规程|规则|细则|准则|决定|意见|通知)》(?:[(（][^()（）《》]{0,6}修[正订][)）])?";
    private static final String KNOWN = "(?:中华人民共和国)?(?:安全生产法|行政处罚法|行政强制法|行政许可法|消防法|矿山安全法|煤炭法|特种设备安全法|道路交通安全法"
            + "|建筑法|职业病防治法|突发事件应对法|危险化学品安全管理条例|安全生产许可证条例|生产安全事故报告和调查处理条例|生产安全事故应急条例|煤矿安全生产条例"
            + "|建设工程安全生产管理条例|烟花爆竹安全管理条例|民用爆炸物品安全管理条例|云南省安全生产条例)";
    private static final Pattern CITATION =
            Pattern.compile("(?:" + BRACKETED + PLACE + "?|" + KNOWN + PLACE + ")(?:[、和及]" + PLACE + "){0,20}");

    private Citations() {}

    /** The provisions, in the order of the text and each once. */
    static List<String> in(String text) {
        return CITATION.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
