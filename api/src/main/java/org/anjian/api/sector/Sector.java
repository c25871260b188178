package org.anjian.api.sector;

import java.util.Arrays;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The sectors of supervision (行业领域): a mandatory dimension of hazards, cases and statistics (QJ16-08a). */
public enum Sector {
    COAL_MINE("煤矿", "Coal mines", "B06"),
    NON_COAL_MINE("非煤矿山", "Non-coal mines", "B"),
    METAL_SMELTING("金属冶炼", "Metal smelting", "C31"),
    HAZARDOUS_CHEMICALS("危险化学品", "Hazardous chemicals", "C26"),
    FIREWORKS("烟花爆竹", "Fireworks", "C267"),
    CIVIL_EXPLOSIVES("民用爆炸物品", "Civil explosives", "C267"),
    CONSTRUCTION("建筑施工", "Construction", "E"),
    ROAD_TRANSPORT("道路交通运输", "Road transport", "G54"),
    WATER_TRANSPORT("水上交通", "Water transport", "G55"),
    RAIL_TRANSPORT("铁路与城市轨道", "Rail and urban rail", "G53"),
    FIRE_SAFETY("消防（人员密集场所）", "Fire safety of crowded places", "H"),
    SPECIAL_EQUIPMENT("特种设备", "Special equipment", "C34"),
    ELECTRIC_POWER("电力", "Electric power", "D44"),
    GAS("燃气", "Gas supply", "D45"),
    AGRICULTURAL_MACHINERY("农业机械", "Agricultural machinery", "A"),
    FISHERY("渔业", "Fishery", "A04"),
    TOURISM("旅游", "Tourism", "N78"),
    EDUCATION("学校", "Schools", "P"),
    COMMERCE("商贸", "Commerce", "F"),
    INDUSTRY("工贸", "Industry and trade", "C"),
    OTHER("其他", "Other", null);

    private final String zh;
    private final String en;
    private final @Nullable String gb4754;

    Sector(String zh, String en, @Nullable String gb4754) {
        this.zh = zh;
        this.en = en;
        this.gb4754 = gb4754;
    }

    /**
     * The sector of that name.
     *
     * @throws RefusedException {@link InputRefusal#UNKNOWN_VALUE}, which does not repeat what there is no sector of
     */
    public static Sector named(String name) {
        return Arrays.stream(values())
                .filter(sector -> sector.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(InputRefusal.UNKNOWN_VALUE, "sector"));
    }

    /** The Chinese term. */
    public String zh() {
        return zh;
    }

    /** The English term. */
    public String en() {
        return en;
    }

    /** The GB/T 4754 class, where one is known. */
    public @Nullable String gb4754() {
        return gb4754;
    }
}
