// Generated from seeds/law-rules.csv and seeds/law-sources.csv: dotnet run --project seeds/Generate
using NodaTime;

namespace Partnership.Rules.Profiles;

/// <summary>The day on which the texts behind a row of the law table were last read.</summary>
internal static class CheckedDays
{
    internal static LocalDate? Of(string row) => row switch
    {
        "R1" or "R2" or "R3" or "R4" or "R5" or "R6" or "R7" or "R8" or "R9" or "R12" or "R13" or "R14"
            or "R15" or "R16" or "R18" or "R23" or "R24" or "R31" or "R33" or "R34" or "R35" or "R36" or "R37" => new LocalDate(2026, 11, 22),
        "R10" or "R11" or "R19" or "R20" or "R21" or "R22" or "R25" or "R26" or "R27" or "R28" or "R29" or "R30"
            or "R32" or "R38" or "R39" or "R40" or "R41" or "R42" or "R43" or "R44" or "R45" or "R46" or "R47" or "R48"
            or "R49" or "R50" or "R51" or "R52" or "R53" or "R54" or "R55" or "R56" or "R57" or "R58" or "R59" or "R60"
            or "R61" or "R62" or "R63" or "R64" or "R65" or "R66" or "R67" or "R68" or "R69" or "R70" or "R71" or "R72"
            or "R73" or "R74" or "R75" or "R76" or "R77" or "R78" or "R79" or "R80" or "R81" or "R82" or "R83" or "R84"
            or "R85" or "R86" or "R87" or "R88" or "R89" or "R90" or "R91" or "R92" or "R93" or "R94" or "R95" or "R96"
            or "R97" or "R98" or "R99" or "R100" or "R101" or "R102" or "R103" or "R104" or "R105" => new LocalDate(2026, 11, 30),
        _ => null,
    };
}
