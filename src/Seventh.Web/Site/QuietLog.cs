namespace Seventh.Web.Site;

/// <summary>A log that says when something breaks and never what a person asked: no bodies, no addresses, no query strings.</summary>
internal static class QuietLog
{
    public static void Add(ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft", LogLevel.Error);
        logging.AddFilter("System", LogLevel.Error);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
