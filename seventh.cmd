@echo off
rem Builds Seventh on first use, then runs it. Without arguments it opens the web page.
setlocal
set "root=%~dp0"
where dotnet >nul 2>nul || (echo Seventh needs the .NET 10 SDK: https://dotnet.microsoft.com/download & exit /b 2)
dotnet build "%root%src\Seventh.Cli\Seventh.Cli.csproj" --configuration Release --nologo --verbosity quiet >"%TEMP%\seventh-build.log" 2>&1 || (type "%TEMP%\seventh-build.log" & exit /b 2)
if not defined SEVENTH_KNOWLEDGE set "SEVENTH_KNOWLEDGE=%root%knowledge"
dotnet "%root%artifacts\bin\Seventh.Cli\release\seventh.dll" %*
exit /b %ERRORLEVEL%
