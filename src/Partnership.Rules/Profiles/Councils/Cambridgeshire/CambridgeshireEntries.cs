using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Where each catalogue entry of the Cambridgeshire terms stands: its section and lines, as in seeds/catalogue.csv.</summary>
internal static class CambridgeshireEntries
{
    private static readonly EntryTable Table = new(
        SourceDocuments.CambridgeshireTerms,
        "CAM-TOR",
        ("Title", "1:3-5"),
        ("Definition of Domestic Violence", "2:7-9 3:11 4:11 5:11 6:11 7:11 8:11 9:13 10:13 11:15 12:17"),
        ("Aims and Purpose of the Partnership", "13:19-23 14:24 15:25 16:26 17:27 18:28 19:31 20:33-35 21:37 22:37 23:38 24:40"),
        ("General Principles", "25:44-46 26:46 27:48 28:48 29:50 30:52 31:54 32:56 33:58 34:60 35:60"),
        ("Domestic Violence Strategy Group (DVSG) - Aims and Objectives", "36:62-66 37:68-70 38:71 39:72 40:73 41:74 42:75 43:76 44:77 45:78 46:79 47:80"),
        ("Domestic Violence Strategy Group (DVSG) - Membership of the Group", "48:82-86 49:87 50:88 51:89 52:90 53:91 54:92 55:93 56:94 57:95 58:96 59:98"),
        ("Domestic Violence Strategy Group (DVSG) - Responsibilities", "60:100-104 61:105 62:106 63:107 64:108"),
        ("Domestic Violence Strategy Group (DVSG) - Meeting arrangements", "65:110-112 66:113 67:113 68:113 69:114 70:114 71:115 72:116 73:117 74:117 75:117"),
        ("Domestic Violence Strategy Group (DVSG) - Links with other groups of the Partnership", "76:119-123 77:124 78:125"),
        ("Domestic Violence Implementation Group (DVIG) - Aims and Objectives", "79:127-131 80:133-135 81:136 82:137 83:138 84:139 85:140 86:141 87:142 88:144-146 89:147 90:148"),
        ("Domestic Violence Implementation Group (DVIG) - Membership of the Group", "91:150-154 92:155 93:156 94:157 95:158 96:159 97:160 98:161 99:162 100:163 101:164 102:165 103:167 104:167-169 105:171 106:171"),
        ("Domestic Violence Implementation Group (DVIG) - Responsibilities", "107:173-177 108:178 109:179 110:180 111:181"),
        ("Domestic Violence Implementation Group (DVIG) - Meeting arrangements", "112:183-185 113:185 114:186 115:186 116:187 117:188"),
        ("Domestic Violence Implementation Group (DVIG) - Relationships with other Partnership Groups", "118:190-194 119:195 120:196 121:197 122:198 123:199"),
        ("County Domestic Violence Taskgroups - Aims and Objectives", "124:201-205 125:207-209 126:210 127:211 128:212 129:213 130:214 131:215 132:216 133:217 134:218 135:219"),
        ("County Domestic Violence Taskgroups - Membership", "136:221-223"),
        ("County Domestic Violence Taskgroups - Responsibilities", "137:225-229 138:230 139:231 140:232 141:233 142:234"),
        ("County Domestic Violence Taskgroups - Meeting arrangements", "143:236-238 144:239 145:239 146:240 147:241"),
        ("County Domestic Violence Taskgroups - Relationships with other Partnership Groups", "148:243-245"),
        ("Grievance Procedures for the Partnership - DVSG", "149:247-251 150:251 151:251 152:253 153:253 154:255 155:255 156:255 157:255"),
        ("Grievance Procedures for the Partnership - DVIG", "158:257-259 159:261 160:263"),
        ("Grievance Procedures for the Partnership - County Domestic Violence Taskgroups", "161:265-267 162:269 163:271"),
        ("Membership of Cambridgeshire's Domestic Violence Partnership", "164:273"));

    internal static Citation Cite(int entry) => Table.Cite(entry);

    internal static RecordedProvision Point(int entry, string says) => new(says, Cite(entry));

    internal static Rule RuleOf(string id, string title, params int[] entries) =>
        new(RuleId.Parse($"cambridgeshire/{id}"), title, RuleLayer.TermsOfReference, Array.ConvertAll(entries, Cite));
}
