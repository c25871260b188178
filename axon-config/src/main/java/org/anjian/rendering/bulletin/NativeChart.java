package org.anjian.rendering.bulletin;

import org.anjian.query.bulletindocument.BulletinChart;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** Charts that the office program draws itself, and that can be edited there. */
final class NativeChart {

    static final String THIS_YEAR = "本季度";
    static final String LAST_YEAR = "上年同期";

    private static final byte[] THIS_YEARS = {0x1F, 0x5A, (byte) 0x8A};
    private static final byte[] LAST_YEARS = {(byte) 0xC9, (byte) 0xA2, 0x4B};

    private NativeChart() {}

    /** Plots columns of this year beside those of the year before. */
    static void plot(
            XDDFChart chart,
            BulletinChart content,
            XDDFCategoryDataSource parts,
            XDDFNumericalDataSource<Double> values,
            XDDFNumericalDataSource<Double> lastYear) {
        chart.setTitleText(content.zh());
        chart.setTitleOverlay(false);
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setMinimum(0);
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        bars.setBarDirection(BarDirection.COL);
        add(bars, THIS_YEAR, THIS_YEARS, parts, values);
        add(bars, LAST_YEAR, LAST_YEARS, parts, lastYear);
        bars.setVaryColors(false);
        chart.plot(bars);
    }

    /** With a colour of its own: an office program may draw a column without one as if it were not there. */
    private static void add(
            XDDFBarChartData bars,
            String title,
            byte[] colour,
            XDDFCategoryDataSource parts,
            XDDFNumericalDataSource<Double> values) {
        XDDFChartData.Series series = bars.addSeries(parts, values);
        series.setTitle(title, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }
}
