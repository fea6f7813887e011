using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Where the words of a cadence stop being understood: after the longest beginning that is a cadence by itself.</summary>
internal static class CadenceStop
{
    internal static int In(string text)
    {
        var words = Words.In(text).ToArray();
        for (var count = words.Length - 1; count > 0; count--)
        {
            if (CadenceInterpretation.TryParse(text.Substring(0, words[count].At), out _))
            {
                return words[count].At;
            }
        }

        return 0;
    }
}
