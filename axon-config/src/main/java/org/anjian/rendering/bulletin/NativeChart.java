package org.anjian.rendering.bulletin;

import org.anjian.query.bulletindocument.BulletinChart;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** Charts that the office program draws itself, and that can be edited there. */
final class NativeChart {

    static final String THIS_YEAR = "本季度";
    static final String LAST_YEAR = "上年同期";

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
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        bars.setBarDirection(BarDirection.COL);
        bars.addSeries(parts, values).setTitle(THIS_YEAR, null);
        bars.addSeries(parts, lastYear).setTitle(LAST_YEAR, null);
        bars.setVaryColors(false);
        chart.plot(bars);
    }
}
