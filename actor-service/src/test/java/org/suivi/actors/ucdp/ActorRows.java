package org.suivi.actors.ucdp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes files in the columns of UCDP's list of actors; the facts of its rows on Mali are those of release 22.1. */
public final class ActorRows {

    private final StringBuilder text = new StringBuilder(header() + "\r\n");

    /** The first row of a release. */
    public static String header() {
        return Arrays.stream(ActorColumn.values()).map(ActorColumn::header).collect(Collectors.joining(","));
    }

    /** Cells as {@code Column=text}, set apart by {@code ;}; what is not named is as in a row of a group in Mali without ties. */
    public ActorRows row(String cells) {
        text.append(line(cells)).append("\r\n");
        return this;
    }

    /** One such row. */
    public static String line(String cells) {
        Map<String, String> values = new HashMap<>(Map.of(
                "NameChange", "0",
                "Org", "1",
                "Splinter", "0",
                "Alliance", "0",
                "JoinGroup", "0",
                "Location", "Mali",
                "GWNOLoc", "432",
                "Region", "4",
                "Version", "22.1"));
        for (String cell : cells.split(";", -1)) {
            int sign = cell.indexOf('=');
            values.put(cell.substring(0, sign).strip(), cell.substring(sign + 1));
        }
        return Arrays.stream(ActorColumn.values())
                .map(column -> quoted(values.getOrDefault(column.header(), "")))
                .collect(Collectors.joining(","));
    }

    /** Text as it stands. */
    public ActorRows raw(String line) {
        text.append(line);
        return this;
    }

    public String text() {
        return text.toString();
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** What release 22.1 tells of groups in Mali, some of them. */
    public static ActorRows mali() {
        return new ActorRows()
                // before the one that it split off
                .row(
                        "ActorId=522;NameData=FIAA;NameOrig=FIAA;NameOrigFull=Front islamique arabe de l'Azawad;Splinter=1;NamePrev=MPA;"
                                + "ActorIdPrev=521")
                .row("ActorId=521;NameData=MPA;NameOrig=MPLA;NameChange=1;NewName=MPA")
                .row("ActorId=539;NameData=AQIM;NameOrig=GSPC;NameChange=1;NewName=AQIM;Splinter=1;NamePrev=GIA;"
                        + "Location=Algeria, Mali;GWNOLoc=615, 432")
                .row("ActorId=715;NameData=MPGK;NameOrig=MPGK;Alliance=1;NameAlliance=CM-FPR;ActorIdAlliance=6348")
                .row(
                        "ActorId=1157;NameData=Ansar Dine;NameOrig=Ansar Dine;Alliance=1;NameAlliance=JNIM;ActorIdAlliance=6716")
                .row(
                        "ActorId=1158;NameData=CMA;NameOrig=MNLA;NameOrigFull=Mouvement national pour la libération de l'Azawad;"
                                + "NameChange=1;NewName=CMA;NewNameFullEng=Coordination of Azawad Movements")
                .row("ActorId=1161;NameData=MUJAO;NameOrig=MUJAO;Splinter=1;NamePrev=AQIM;ActorIdPrev=539;Alliance=1;"
                        + "NameAlliance=al-Murabitun;ActorIdAlliance=4376")
                .row(
                        "ActorId=4376;NameData=al-Murabitun;NameOrig=al-Murabitun;JoinGroup=1;GroupName=AQIM;ActorIdGroup=539")
                .row("ActorId=4380;NameData=MAA;NameOrig=MAA;NameOrigFull=Mouvement arabe de l'Azawad")
                .row("ActorId=5880;NameData=GATIA;NameOrig=GATIA")
                .row(
                        "ActorId=6267;NameData=FLM;NameOrig=FLM;Splinter=1;NamePrev=Ansar Dine;ActorIdPrev=1157;JoinGroup=1;"
                                + "GroupName=Ansar Dine, JNIM;ActorIdGroup=1157, 6716")
                .row("ActorId=6716;NameData=JNIM;NameOrig=JNIM")
                .row("ActorId=6836;NameData=MSA;NameOrig=MSA;Splinter=1;NamePrev=CMA;ActorIdPrev=1158");
    }
}
