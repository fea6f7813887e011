using System.Globalization;
using System.Runtime.CompilerServices;

namespace Partnership.Rules.TestCultures;

/// <summary>Runs every test of the assembly under the culture that TEST_CULTURE names. Where the machine does not know it, or its numbers and calendar are the plain ones, nothing runs.</summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("TEST_CULTURE") is not { Length: > 0 } name)
        {
            return;
        }

        var culture = CultureInfo.GetCultureInfo(name);
        if (culture.NumberFormat.NumberDecimalSeparator == "." && culture.Calendar is GregorianCalendar)
        {
            throw new InvalidOperationException($"'{name}' is not known here: it writes as the invariant culture does. Build with -p:InvariantGlobalization=false on a machine that has libicu.");
        }

        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
    }
}
